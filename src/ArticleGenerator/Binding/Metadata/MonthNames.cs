namespace ArticleGenerator.Binding.Metadata;

/// <summary>The months as English writes them.</summary>
internal static class MonthNames
{
    public static readonly string[] All =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];
}
