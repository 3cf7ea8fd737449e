namespace ArticleGenerator.Problems;

/// <summary>
/// How each diagnostic is reported where nobody says anything else; all that is in neither list is a warning.
/// </summary>
internal static class DefaultLevels
{
    private static readonly HashSet<string> Errors = new(StringComparer.Ordinal)
    {
        "ART001",
        "ART002",
        "ART003",
        "ART004",
        "ART005",
        "ART006",
        "ART007",
        "ART008",
        "ART009",
        "ART010",
        "ART011",
        "ART012",
        "ART013",
        "ART014",
        "ART015",
        "ART016",
        "ART017",
        "ART090",
        "ART095",
        "ART096",
        "ART099",
    };

    private static readonly HashSet<string> Suggestions =
        new(StringComparer.Ordinal) { "ART094", "ART101", "ART104", "ART105", "ART111" };

    /// <summary>
    /// What is about an article and not about the project or its C#: a folder of articles can have its own level for
    /// it.
    /// </summary>
    public static IReadOnlyList<string> IdsOfArticles { get; } =
    [
        "ART001", "ART002", "ART003", "ART004", "ART005", "ART006", "ART007", "ART008", "ART009",
        "ART010", "ART011", "ART012", "ART013", "ART014", "ART017", "ART018",
        "ART093", "ART094", "ART096", "ART097", "ART099",
        "ART101", "ART102", "ART103", "ART104", "ART105", "ART106", "ART107", "ART108", "ART111",
    ];

    public static ReportLevel Of(string id) =>
        Errors.Contains(id) ? ReportLevel.Error
        : Suggestions.Contains(id) ? ReportLevel.Suggestion
        : ReportLevel.Warning;
}
