using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules.Before;

/// <summary>
/// What a heading has behind a name and a colon is all that person's; but <c>Kelding: The mayor said ...</c> is a
/// paragraph about a town.
/// </summary>
internal sealed class HeadingColon() : QuotationRule(
    "heading-colon",
    "A heading that begins with a name and a colon",
    ["## Lindqvist: Council Sees “No Bridge at All”\n\nIt is late."],
    ["Lindqvist: Council Sees “No Bridge at All” and goes home."])
{
    public override Needs Needs => Needs.WordBefore;

    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int start = place.SentenceStart;
        return place.Context.Article.Blocks[tokens[start].Block].Kind == BlockKind.Heading
            && (start == 0 || tokens[start - 1].Block != tokens[start].Block)
            && !tokens[start].Is(WordClass.Determiner)
            && place.Context.Phrases.SpeakerAt(start) is { Kind: MentionKind.Name, IsOrganisation: false } name
            && name.Last + 1 < place.First && tokens[name.Last + 1].Sign == ':'
            ? Found(name)
            : null;
    }
}
