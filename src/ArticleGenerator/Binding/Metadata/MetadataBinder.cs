using System.Collections.Immutable;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>An article's metadata.</summary>
/// <param name="Spec">What is emitted of it.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Judged">
/// The keys that the type has something to say of, by their places in the file: nobody else need guess what they mean.
/// </param>
internal sealed record BoundMetadata(
    MetadataSpec Spec, ImmutableArray<Problem> Problems, ImmutableArray<TextSpan> Judged)
{
    /// <summary>The articles that it refers to, whether they are there or not.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = ImmutableArray<MetadataReference>.Empty;

    /// <summary>
    /// Whether a problem is only a guess at the meaning of a key that the type has judged, or comes of a key that it
    /// has found to be misspelled.
    /// </summary>
    public bool Judges(Problem problem) => problem.Kind switch
    {
        ProblemKind.Configuration => Judged.Contains(problem.Span),
        ProblemKind.NoHeadline => Problems.Any(
            found => found.Kind == ProblemKind.MetadataKey && found.Span == problem.Span),
        _ => false,
    };
}

/// <summary>
/// Reads an article's front matter, and what its text says of itself, as a value of the project's own type.
/// </summary>
internal static class MetadataBinder
{
    /// <param name="path">The article's path.</param>
    /// <param name="article">What was read of it.</param>
    /// <param name="schema">The type.</param>
    public static BoundMetadata Bind(string path, ArticleSyntax article, MetadataSchema schema)
    {
        // What cannot be read as YAML, or is no text, is missing because of that: one cause, one diagnostic.
        bool isRead = !schema.IsBroken
            && !article.Problems.Any(problem => problem.Kind is ProblemKind.FrontMatter or ProblemKind.NotText);
        if (!isRead)
        {
            return new BoundMetadata(
                Unreadable(path, schema), ImmutableArray<Problem>.Empty, ImmutableArray<TextSpan>.Empty);
        }

        var problems = new MetadataProblems();
        RecordShape shape = schema.ShapeOf(schema.Type);
        var references = new ReferenceBinder(path);
        var record = new RecordBinder(schema, shape, new ValueBinder(schema, references, problems), problems)
        {
            Carried = new CarriedValues(article, shape),
        };
        NewValue? value = record.BindMembers(article.FrontMatter.Entries);
        if (record.Missing.Count > 0)
        {
            problems.Missing(MissingPlace.Of(article, record.Missing), shape.Name, record.Missing);
        }

        return new BoundMetadata(
            Unreadable(path, schema) with
            {
                Value = value,
                Words = value is null ? EquatableArray<string>.Empty : WordsOf(shape, record.Found),
                Weight = value is null ? 0 : WeightOf(value),
            },
            ImmutableArray.CreateRange(problems.All),
            ImmutableArray.CreateRange(record.Judged))
        {
            References = ImmutableArray.CreateRange(references.Found),
        };
    }

    /// <summary>What is left where the front matter is mistaken: the type, and an exception for whoever asks.</summary>
    public static MetadataSpec Unreadable(string path, MetadataSchema schema) => new()
    {
        Type = schema.Type,
        Value = null,
        Fault = $"The metadata of the article '{path}' could not be read as {schema.Name} when it was compiled. The "
            + "build says why (ART010 to ART013, ART015), unless it is told not to.",
        Words = EquatableArray<string>.Empty,
        Weight = 0,
    };

    private static EquatableArray<string> WordsOf(RecordShape shape, Dictionary<MemberShape, FrontMatterNode> found) =>
        new(shape.Members
            .Where(member => found.ContainsKey(member) && found[member].Words.Length > 0)
            .Select(member => DocText.Shorten($"{member.Key}: {found[member].Words}")));

    private static int WeightOf(MetadataValue value) => value switch
    {
        TextValue text => text.Text.Length,
        ReferenceValue reference => reference.Path.Length,
        NewValue made => WeightOf(made.Arguments) + WeightOf(made.Properties),
        ListValue list => list.Items.Sum(WeightOf),
        DictionaryValue dictionary => dictionary.Items.Sum(item => item.Name!.Length) + WeightOf(dictionary.Items),
        _ => 0,
    };

    private static int WeightOf(EquatableArray<NamedValue> values) => values.Sum(item => WeightOf(item.Value));
}
