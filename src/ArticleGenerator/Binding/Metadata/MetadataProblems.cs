using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Spelling;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Collects what is wrong with an article's metadata.</summary>
internal sealed class MetadataProblems
{
    // Of an enum with hundreds of names, nobody reads all.
    private const int MostNames = 12;

    // So many lines show how it is done.
    private const int MostLines = 3;

    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> All => _problems;

    /// <summary>ART010.</summary>
    /// <param name="where">Where they are missing.</param>
    /// <param name="type">What wants them.</param>
    /// <param name="missing">The members; at least one.</param>
    public void Missing(MissingPlace where, string type, IReadOnlyList<MemberShape> missing)
    {
        string[] names = [.. missing.Select(member => $"“{member.Key}”")];
        string keys = names.Length == 1
            ? $"no {names[0]}"
            : $"no {string.Join(", ", names.Take(names.Length - 1))} or {names[names.Length - 1]}";
        string[] lines = [.. missing.Take(MostLines).Select(
            member => $"“{member.Key}: {TypeWords.Sample(member.Type)}”")];
        Add(ProblemKind.MetadataMissing, where.Place, where.Holder, keys, type, where.Advice(lines));
    }

    /// <summary>ART011.</summary>
    public void Unfit(MetadataType type, FrontMatterNode found, ValueSubject subject, MetadataSchema schema)
    {
        string words = found switch
        {
            _ when FrontMatterNothing.Is(found) => "empty",
            FrontMatterScalar scalar => $"“{DocText.Shorten(scalar.Text)}”",
            FrontMatterSequence => "a list",
            _ => "a group of keys",
        };
        Add(
            ProblemKind.MetadataValue,
            found.Span.IsEmpty ? subject.Place : found.Span,
            subject.Key,
            TypeWords.Describe(type),
            words,
            ValueAdvice.Of(type, found, subject.Key, schema));
    }

    /// <summary>ART012 of a key that the type lacks.</summary>
    /// <param name="entry">The entry that has it.</param>
    /// <param name="shape">The type.</param>
    /// <param name="others">Keys that may stand there too.</param>
    /// <returns>The key that was probably meant; null where none is near.</returns>
    public string? Unknown(FrontMatterEntry entry, RecordShape shape, IEnumerable<string> others)
    {
        string[] own = [.. shape.Members.Select(member => member.Key)];
        string? nearest = KnownNames.Nearest(entry.Key, [.. own, .. others]);
        string hint = nearest is null
            ? $"Its keys are {Listed(own)}. If articles may have keys that C# does not know, set AllowUnknownKeys = "
                + "true in its [ArticleMetadata]."
            : $"Did you mean “{nearest}”?";
        Add(ProblemKind.MetadataKey, entry.KeySpan, $"“{entry.Key}” is no key of {shape.Name}.", hint);
        return nearest;
    }

    /// <summary>ART012 of a key that stands there twice, spelled in two ways.</summary>
    public void Repeated(FrontMatterEntry entry, FrontMatterEntry first) => Add(
        ProblemKind.MetadataKey,
        entry.KeySpan,
        $"“{entry.Key}” and “{first.Key}” are one key.",
        "Keep one of the two.");

    /// <summary>ART013.</summary>
    public void NoChoice(TextSpan place, string found, ChoiceType type, ValueSubject subject)
    {
        string[] names = [.. type.Choices.Select(choice => choice.Name)];
        string hint = KnownNames.Nearest(found, names) is { } nearest
            ? $"Did you mean “{nearest}”?"
            : $"It can be {Listed(names)}.";
        Add(ProblemKind.MetadataChoice, place, subject.Key, DocText.Shorten(found), hint);
    }

    private static string Listed(string[] names) => names.Length <= MostNames
        ? string.Join(", ", names)
        : string.Join(", ", names.Take(MostNames)) + ", …";

    private void Add(ProblemKind kind, TextSpan place, params string[] arguments) =>
        _problems.Add(Problem.At(kind, place, arguments));
}
