using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Descriptions;

/// <summary>
/// What the article says of a person where it introduces the name: behind it (<c>Mara Lindqvist, the ferry's chief
/// engineer,</c>), before it (<c>Russia's natural resources minister, Alexander Kozlov</c>), or by an office (<c>Harrow
/// Mayor Gwen Hale</c>).
/// </summary>
internal sealed class DescriptionReader
{
    private readonly TokenList _tokens;
    private readonly Apposition _behind;
    private readonly NounBeforeComma _before;
    private readonly NounBeside _beside;
    private readonly OfficeBefore _office;

    public DescriptionReader(string text, TokenList tokens, List<Mention> mentions, WordUses uses)
    {
        var words = new PhraseWords(text, tokens);
        var head = new PhraseHead(tokens, mentions, words, uses);
        var clauses = new Clauses(tokens, words, uses);
        _tokens = tokens;
        _behind = new Apposition(tokens, words, head, clauses, uses, new BehindName(text, tokens, words));
        _before = new NounBeforeComma(tokens, words, head, uses);
        _beside = new NounBeside(tokens, words, uses);
        _office = new OfficeBefore(tokens, words);
    }

    /// <summary>The description at the mention that introduces somebody, or null.</summary>
    public TextSpan? Of(Mention name)
    {
        // What is said within a quotation is said by somebody else.
        if (_tokens[name.First].Quotation >= 0)
        {
            return null;
        }

        if (name.IsOrganisation)
        {
            return _behind.Of(name);
        }

        // In "the harbour master, Callum Reid, the spray reaches the hall" he is "the harbour master", and not "the
        // spray".
        return _before.Of(name) ?? _behind.Of(name) ?? _beside.Of(name) ?? _office.Of(name);
    }
}
