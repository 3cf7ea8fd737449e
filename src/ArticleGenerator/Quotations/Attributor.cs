using System.Collections.Immutable;
using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Quotations.Rules.Around;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Gives each quotation its speaker: first by the rules of its own sentence, then, for those that have none, by what
/// stands around it. It knows no rule; it runs those of <see cref="RuleCatalog"/>.
/// </summary>
internal sealed class Attributor
{
    private readonly RuleContext _context;
    private readonly Attribution?[] _found;

    private Attributor(RuleContext context)
    {
        _context = context;
        _found = context.Found;
    }

    /// <param name="context">The article.</param>
    /// <param name="isEnglish">Whether its words can be read; of any other only the form of its blocks is.</param>
    /// <returns>For each quotation its attribution, or null.</returns>
    public static Attribution?[] Attribute(RuleContext context, bool isEnglish)
    {
        var attributor = new Attributor(context);
        if (isEnglish)
        {
            attributor.ReadSentences();
            attributor.Run(RuleCatalog.Paragraph);
            context.Listen();
            attributor.Run(RuleCatalog.Paragraphs);
            attributor.ReadDescribed();
        }

        attributor.ReadBlocks();
        return attributor._found;
    }

    private void ReadSentences()
    {
        foreach (QuotationPlace place in _context.Places)
        {
            // A block quotation is in no sentence.
            if (place.Span.HasMarks && !place.IsTitle)
            {
                _found[place.Index] = OfSentence(place);
            }
        }
    }

    // What introduces a quotation with a comma or a colon decides before what stands behind it does.
    private static Attribution? OfSentence(QuotationPlace place)
    {
        const int LongestIntroduction = 8;
        if (RuleCatalog.First.Find(place) is { } first)
        {
            return first;
        }

        Attribution? before = IsIntroduced(place) ? Before(place) : null;
        bool isNear = before is { Cue: >= 0 } && place.First - before.Cue <= LongestIntroduction;
        return (isNear ? before : RuleCatalog.Behind.Find(place))
            ?? before ?? Before(place) ?? RuleCatalog.Last.Find(place);
    }

    private static Attribution? Before(QuotationPlace place)
    {
        if (!place.Has(Needs.WordBefore))
        {
            return null;
        }

        if (RuleCatalog.Opening.Find(place) is { } opening)
        {
            return opening;
        }

        Verdict nearest = RuleCatalog.Words.Find(place);
        return nearest.Kind == VerdictKind.Decided ? nearest.Attribution : RuleCatalog.Before.Find(place);
    }

    // A match: Lindqvist answered, "It smells of diesel." Brook laughed, "It always will." What follows is the next
    // one's sentence. Not: Lindqvist answered, "It smells," and laughed.
    private static bool IsIntroduced(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        return place.First > 0 && tokens[place.First - 1].Sign is ',' or ':'
            && tokens[place.First - 1].Block == tokens[place.First].Block
            && place.Span.LastSign is '.' or '!' or '?'
            && place.Last + 1 < tokens.Length && tokens[place.Last + 1].Block == tokens[place.Last].Block
            && tokens[place.Last + 1].IsCapital;
    }

    private void Run(ImmutableArray<RulePass> passes)
    {
        foreach (RulePass pass in passes)
        {
            Run(pass);
        }
    }

    private void Run(RulePass pass)
    {
        int speaking = -1;
        for (int i = 0; i < _found.Length; i++)
        {
            QuotationPlace place = _context.Places[pass.IsBackward ? _found.Length - 1 - i : i];
            if (_found[place.Index] is null && !place.IsTitle)
            {
                place.Speaking = speaking;
                if (pass.List.Find(place) is { } found)
                {
                    Give(place, found, pass.GoesOnInParagraph);
                }
            }

            speaking = _found[place.Index] is null ? speaking : place.Index;
        }
    }

    private void Give(QuotationPlace place, Attribution attribution, bool goesOn)
    {
        _found[place.Index] = attribution;
        for (int i = place.Index + 1; goesOn && i < _found.Length && _found[i] is null && !_context.Places[i].IsTitle
            && _context.Quotations[i].Block == place.Span.Block; i++)
        {
            _found[i] = Resumed.After(attribution);
        }
    }

    private void ReadDescribed()
    {
        var described = new DescribedSubjects(_context.Tokens, _context.Phrases, _context.NounPhrases);
        for (int i = 0; i < _found.Length; i++)
        {
            _found[i] = _found[i] is { } found ? described.Read(found) : null;
        }
    }

    // A block may as well be a letter or a law: nobody says it but who signs it, or who is introduced above.
    private void ReadBlocks()
    {
        foreach (QuotationPlace place in _context.Places)
        {
            if (_context.Article.Blocks[place.Span.LastBlock].Kind != BlockKind.BlockQuotation)
            {
                continue;
            }

            if (RuleCatalog.Blocks.Find(place) is { } signed)
            {
                _found[place.Index] = signed;
            }
            else if (!place.Span.HasMarks && _found[place.Index]?.Rule is not (Introduced.Name or IntroducedColon.Name))
            {
                _found[place.Index] = null;
            }
        }
    }
}
