using ArticleGenerator.Model;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// What an article says of itself without the member's own key: the headline; under another key that means the same
/// (<c>author</c> for a byline), or in a line of the text, the byline, date, dateline, standfirst and credit.
/// </summary>
internal sealed class CarriedValues
{
    private const string NameOfAuthor = "name";

    private static readonly string[] HeadlineKeys = ["headline", "title"];
    private static readonly string[] Settings = ["language", "paragraphs", "headings", "speakers", "suppress"];

    private static readonly string[] LineKeys =
        [.. FurnitureLine.All.SelectMany(line => line.Keys).Where(key => !key.Contains('.'))];

    private readonly ArticleSyntax _article;
    private readonly HashSet<string> _ofMembers;

    public CarriedValues(ArticleSyntax article, RecordShape shape)
    {
        _article = article;
        _ofMembers = [.. shape.Members.Select(member => KeyEssence.Of(member.Key))];
    }

    /// <summary>The keys that mean something in every article, whatever its record has.</summary>
    public static IEnumerable<string> Keys => HeadlineKeys.Concat(LineKeys).Concat(Settings);

    /// <summary>Whether a key means something in every article.</summary>
    /// <param name="essence">By <see cref="KeyEssence"/>.</param>
    public static bool Knows(string essence) => Keys.Contains(essence, StringComparer.Ordinal);

    /// <summary>What there is for a member without a key of its own; null where there is nothing.</summary>
    public FrontMatterNode? Of(MemberShape member)
    {
        string essence = KeyEssence.Of(member.Key);
        if (HeadlineKeys.Contains(essence))
        {
            return _article.Headline is { } headline
                ? new FrontMatterScalar(headline.Text, headline.Span, IsPlain: false)
                : null;
        }

        FurnitureLine? line = FurnitureLine.All.FirstOrDefault(line => line.Keys.Contains(essence));
        return line is null ? null : OfOtherKey(member, line) ?? OfText(member, line);
    }

    // An empty value says that there is none, whatever the text looks like.
    private FrontMatterNode? OfOtherKey(MemberShape member, FurnitureLine line)
    {
        FrontMatterEntry? entry = line.Keys
            .Where(key => !_ofMembers.Contains(key))
            .Select(_article.FrontMatter.Find)
            .FirstOrDefault(found => found is not null);
        if (entry is null)
        {
            return null;
        }

        FrontMatterNode node = entry.Node is FrontMatterMapping mapping
            && mapping.Entries.FirstOrDefault(below => IsNameOfAuthor(below.Key)) is { } name
                ? name.Node
                : entry.Node;
        return member.Type is ScalarType { Kind: ScalarKind.Text } && node is FrontMatterSequence
            ? new FrontMatterScalar(node.Words, node.Span, IsPlain: false)
            : node;
    }

    private FrontMatterScalar? OfText(MemberShape member, FurnitureLine line)
    {
        MetadataSyntax? found = member.Type is ScalarType or ChoiceType
            ? _article.Metadata.FirstOrDefault(metadata => metadata.Key == line.Keys[0])
            : null;
        return found is null
            ? null
            : new FrontMatterScalar(
                _article.Text.Substring(found.Span.Start, found.Span.Length),
                _article.Source.ToSource(found.Span),
                IsPlain: false);
    }

    private static bool IsNameOfAuthor(string key) =>
        key.Equals(NameOfAuthor, StringComparison.OrdinalIgnoreCase);
}
