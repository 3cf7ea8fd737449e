namespace ArticleGenerator.Package.Tests.Configuration;

/// <summary>Every project-wide setting that is proven, each in a project of its own.</summary>
internal static class SeverityProjects
{
    private const string Ids = $"{FaultyArticles.Error};{FaultyArticles.Warning};{FaultyArticles.Suggestion}";

    public static ProjectSettings Plain { get; } = new("Plain");

    // Whatever could raise them is there as well.
    public static ProjectSettings NoWarn { get; } = new("NoWarn")
    {
        Properties =
            $"<NoWarn>{Ids}</NoWarn><WarningsAsErrors>{Ids}</WarningsAsErrors>"
                + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        GlobalConfig = ("error", "error", "error"),
    };

    public static ProjectSettings Global { get; } = new("Global") { GlobalConfig = ("warning", "error", "warning") };

    // Without a C# file, beside which the compiler would look.
    public static ProjectSettings GlobalWithoutCode { get; } = new("GlobalWithoutCode")
    {
        GlobalConfig = (
        "none", "suggestion", "error"),
        Code = null
    };

    public static ProjectSettings AsErrors { get; } = new("AsErrors")
    {
        Properties = $"<WarningsAsErrors>{Ids}</WarningsAsErrors>",
        GlobalConfig = ("warning", "suggestion", "none"),
    };

    public static ProjectSettings Treated { get; } =
        new("Treated") { Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>" };

    public static ProjectSettings TreatedGlobal { get; } = new("TreatedGlobal")
    {
        Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        GlobalConfig = ("warning", "suggestion", "none"),
    };

    public static ProjectSettings NotAsErrors { get; } = new("NotAsErrors")
    {
        Properties =
            $"<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>{Ids}</WarningsNotAsErrors>",
    };

    public static ProjectSettings WithoutAnalyzers { get; } =
        new("WithoutAnalyzers") { Properties = "<RunAnalyzers>false</RunAnalyzers>" };

    public static ProjectSettings BodyError { get; } = new("BodyError")
    {
        Code = "internal sealed class Reader { int "
        + "Read() => missing; }"
    };

    public static ProjectSettings DeclarationError { get; } =
        new("DeclarationError") { Code = "internal sealed class Reader : Missing;" };

    public static ProjectSettings SyntaxError { get; } = new("SyntaxError") { Code = "internal sealed class Reader {" };

    public static IReadOnlyList<ProjectSettings> All { get; } =
    [
        Plain, NoWarn, Global, GlobalWithoutCode, AsErrors, Treated, TreatedGlobal, NotAsErrors,
        WithoutAnalyzers, BodyError, DeclarationError, SyntaxError,
    ];
}
