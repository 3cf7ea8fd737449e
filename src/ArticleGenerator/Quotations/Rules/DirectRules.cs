using System.Collections.Immutable;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// The rules that find a speaker in the quotation's own sentence, in their order. Each has a name, which is the reason
/// that an attribution gives, and an example.
/// </summary>
internal sealed class DirectRules
{
    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly NounPhrase _phrases;
    private readonly RulesBehind _behind;
    private readonly RulesBefore _before;
    private readonly NameBeside _beside;

    public DirectRules(
        ArticleSyntax article, TokenList tokens, NounPhrase phrases, ImmutableArray<QuotedSpan> quotations)
    {
        string text = article.Text;
        _text = text;
        _tokens = tokens;
        _phrases = phrases;
        var cues = new CueReader(text, tokens);
        _behind = new RulesBehind(text, tokens, phrases, cues);
        _beside = new NameBeside(text, tokens, phrases, cues, new KindOfQuotation(text, tokens));
        var subjects = new SubjectFinder(text, tokens, phrases);
        _before = new RulesBefore(
            article.Blocks, tokens, phrases, subjects, cues, new SentenceStarts(text, tokens, quotations),
                new NounCues(text, tokens, phrases, subjects));
    }

    /// <param name="quotation">The quotation.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">Its last token.</param>
    public Attribution? Find(QuotedSpan quotation, int first, int last)
    {
        const int LongestIntroduction = 8;
        Attribution? before = IsIntroduced(quotation, first, last) ? _before.Before(first) : null;
        Attribution? introduced = before is { Cue: >= 0 } && first - before.Cue <= LongestIntroduction ? before : null;
        return Interview(first) ?? _before.Shouted(first) ?? introduced
            ?? _behind.After(quotation, last) ?? _behind.Later(last)
            ?? _beside.Find(quotation, first, last)
            ?? before ?? _before.Before(first)
            ?? _behind.PassiveAfter(first, last) ?? _behind.AsPut(quotation, last)
            ?? _behind.NextSentence(quotation, last);
    }

    // Lindqvist answered, "It smells of diesel." Brook laughed, "It always will.": what follows is the next one's
    // sentence.
    private bool IsIntroduced(QuotedSpan quotation, int first, int last) =>
        first > 0 && _tokens[first - 1].Sign is ',' or ':' && _tokens[first - 1].Block == _tokens[first].Block
            && LastCharacter(_text, quotation) is '.' or '!' or '?'
            && last + 1 < _tokens.Length && _tokens[last + 1].Block == _tokens[last].Block
            && _tokens[last + 1].IsCapital;

    /// <summary>What the quotation's last character says: whether its sentence goes on behind it.</summary>
    public static char LastCharacter(string text, QuotedSpan quotation)
    {
        int end = quotation.Outer.End - 1;
        while (end > quotation.Outer.Start
            && (QuotationMarks.IsMark(text[end]) || text[end] is '`' or '_' or '*' || char.IsWhiteSpace(text[end])))
        {
            end--;
        }

        return text[end];
    }

    // "LINDQVIST: It still smells of diesel."
    private Attribution? Interview(int first)
    {
        int name = first;
        while (name < _tokens.Length && !_tokens[name].IsWord && _tokens[name].Quotation == _tokens[first].Quotation)
        {
            name++;
        }

        return name < _tokens.Length && _phrases.At(name) is { Kind: MentionKind.Name } mention && mention.First == name
            && mention.Last + 1 < _tokens.Length && _tokens[mention.Last + 1].Sign == ':'
            && _tokens[mention.Last + 1].Quotation == _tokens[first].Quotation
            ? new Attribution("interview", mention, -1)
            : null;
    }
}
