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
    /// Of heads and metadata that are string literals, in UTF-16 code units. An assembly holds 2^24 bytes of those
    /// (CS8103), that is 2^23 code units; what the project's own literals need is left over, and what the texts do that
    /// are literals (<see cref="ArticleSpec.LongText"/>).
    /// </summary>
    public const int MostInStrings = 5_000_000;

    /// <summary>
    /// Of texts that are arguments of attributes, in bytes. The compiler of native code takes 2^25 bytes of metadata in
    /// a program, and these are part of it; half is left to the rest.
    /// </summary>
    public const int MostInNativeMetadata = 1 << 24;

    public static EmissionPlan Plan(ArchiveSize size, Target target, ProjectSpec project)
    {
        bool hasTextLiterals =
            project.IsCompiledAhead && target.HasUtf8Literals && size.Texts > MostInNativeMetadata;
        return new EmissionPlan(
            Form(size, target, hasTextLiterals),
            hasTextLiterals,
            Bucketed: size.Classes > MostFiles,
            HasArticles: size.Articles > 0);
    }

    // A string takes two bytes for a letter and counts against a limit; UTF-8 does neither. Metadata are strings in
    // either form.
    private static LiteralForm Form(ArchiveSize size, Target target, bool hasTextLiterals)
    {
        bool fitInStrings = size.Metadata + size.Heads <= MostInStrings;
        if (!target.HasUtf8Literals)
        {
            return fitInStrings ? LiteralForm.Text : LiteralForm.None;
        }

        if (size.Metadata > MostInStrings)
        {
            return LiteralForm.None;
        }

        // Each reload adds a row of metadata for each UTF-8 literal in it, and the runtime of .NET 10 finds none that
        // come after the 25th of an assembly (dotnet/runtime#131752): from then on it reloads nothing.
        return target.IsReloadable && fitInStrings && !hasTextLiterals ? LiteralForm.Text : LiteralForm.Utf8;
    }
}
