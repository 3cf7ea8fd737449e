using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Decides the form of the output by how many articles there are and how long they are (docs/decisions/0001 and 0005).
/// </summary>
internal static class EmissionPlanner
{
    /// <summary>
    /// Up to here each article has a generated file of its own; Roslyn's cost is quadratic in their number.
    /// </summary>
    public const int MostFiles = 256;

    /// <summary>
    /// Of paths, headlines and metadata, in UTF-16 code units. An assembly holds 2^24 bytes of string literals
    /// (CS8103), that is 2^23 code units; what the project's own literals need is left over, and what the texts do that
    /// are literals (<see cref="ArticleSpec.LongText"/>).
    /// </summary>
    public const int LimitWithoutUtf8 = 5_000_000;

    public static EmissionPlan Plan(ArchiveSize size, Target target) => new(
        Form(size.Characters, target), Bucketed: size.Classes > MostFiles, HasArticles: size.Articles > 0);

    // A string takes two bytes for a letter and counts against a limit; UTF-8 does neither.
    private static LiteralForm Form(long total, Target target) =>
        target.HasUtf8Literals ? LiteralForm.Utf8
        : total <= LimitWithoutUtf8 ? LiteralForm.Text
        : LiteralForm.None;
}
