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

    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> All => _problems;

    /// <summary>ART010.</summary>
    /// <param name="place">The front matter, the headline, or the key of the group that lacks them.</param>
    /// <param name="holder">What lacks them: “The article”.</param>
    /// <param name="type">What wants them.</param>
    /// <param name="missing">The members; at least one.</param>
    public void Missing(TextSpan place, string holder, string type, IReadOnlyList<MemberShape> missing)
    {
        string[] names = [.. missing.Select(member => $"“{member.Key}”")];
        string keys = names.Length == 1
            ? $"no {names[0]}"
            : $"no {string.Join(", ", names.Take(names.Length - 1))} or {names[names.Length - 1]}";
        string line = $"{missing[0].Key}: {TypeWords.Sample(missing[0].Type)}";
        Add(ProblemKind.MetadataMissing, place, holder, keys, type, line);
    }

    /// <summary>ART011.</summary>
    public void Unfit(MetadataType type, FrontMatterNode found, ValueSubject subject)
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
            TypeWords.Advise(type, subject.Key));
    }

    /// <summary>ART012 of a key that the type lacks.</summary>
    /// <param name="entry">The entry that has it.</param>
    /// <param name="shape">The type.</param>
    /// <param name="others">Keys that may stand there too.</param>
    public void Unknown(FrontMatterEntry entry, RecordShape shape, IEnumerable<string> others)
    {
        string[] own = [.. shape.Members.Select(member => member.Key)];
        string hint = KnownNames.Nearest(entry.Key, [.. own, .. others]) is { } nearest
            ? $"Did you mean “{nearest}”?"
            : $"Its keys are {Listed(own)}.";
        Add(ProblemKind.MetadataKey, entry.KeySpan, $"“{entry.Key}” is no key of {shape.Name}.", hint);
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
