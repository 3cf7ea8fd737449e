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
    private readonly Appositions _appositions;
    private readonly OfficeBefore _office;

    public DescriptionReader(string text, TokenList tokens, Appositions appositions)
    {
        _tokens = tokens;
        _appositions = appositions;
        _office = new OfficeBefore(tokens, new PhraseWords(text, tokens));
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
            return SpanOf(_appositions.Behind(name));
        }

        // In "the harbour master, Callum Reid, the spray reaches the hall" he is "the harbour master", and not "the
        // spray".
        return SpanOf(_appositions.Before(name) ?? _appositions.Behind(name) ?? _appositions.Beside(name))
            ?? _office.Of(name);
    }

    private TextSpan? SpanOf(NounPhrase? phrase) => phrase is { } words
        ? TextSpan.FromBounds(_tokens[words.First].Start, _tokens[words.Last].End)
        : null;
}
