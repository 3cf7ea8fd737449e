using System.Collections.Immutable;
using ArticleGenerator.Quotations.Marks;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// A quotation where it stands. What several rules ask of its surroundings is found once, when the first one asks.
/// </summary>
internal sealed class QuotationPlace
{
    private int _sentenceStart = -1;
    private WordsBehind _behind;
    private bool _isBehindKnown;

    private QuotationPlace(RuleContext context, int index)
    {
        Context = context;
        Index = index;
        Span = context.Quotations[index];
        First = context.Tokens.FirstOfQuotation[index];
        Last = context.Tokens.LastOfQuotation[index];
    }

    public RuleContext Context { get; }

    /// <summary>Its number in the article.</summary>
    public int Index { get; }

    public QuotedSpan Span { get; }

    /// <summary>Its first token, which is the opening mark.</summary>
    public int First { get; }

    /// <summary>Its last token.</summary>
    public int Last { get; }

    /// <summary>Whether it is a title or is mentioned only, so that nobody says it.</summary>
    public bool IsTitle { get; private set; }

    /// <summary>What was found of the quotation before it, or null.</summary>
    public Attribution? FoundBefore => Index > 0 ? Context.Found[Index - 1] : null;

    /// <summary>
    /// The nearest quotation with a speaker, in the direction in which a pass goes over the article; or -1.
    /// </summary>
    public int Speaking { get; set; } = -1;

    /// <summary>The first token of the sentence that it stands in.</summary>
    public int SentenceStart => _sentenceStart >= 0 ? _sentenceStart : _sentenceStart = Context.Starts.Find(First);

    /// <summary>What stands right behind it.</summary>
    public ref readonly WordsBehind Behind
    {
        get
        {
            if (!_isBehindKnown)
            {
                _behind = WordsBehind.Of(this);
                _isBehindKnown = true;
            }

            return ref _behind;
        }
    }

    /// <summary>Whether it is speech and a whole statement.</summary>
    public bool IsWhole => !IsTitle && Context.Kinds.IsWhole(Span);

    public static ImmutableArray<QuotationPlace> All(RuleContext context)
    {
        var places = ImmutableArray.CreateBuilder<QuotationPlace>(context.Quotations.Length);
        for (int i = 0; i < context.Quotations.Length; i++)
        {
            var place = new QuotationPlace(context, i);
            place.IsTitle = place.Span.HasMarks
                && (context.Kinds.IsTitle(place.Span, place.First)
                || (i > 0 && places[i - 1].IsTitle
                && context.Kinds.IsNextTitle(place.Span, place.First, places[i - 1].Last)));
            places.Add(place);
        }

        return places.MoveToImmutable();
    }

    /// <summary>Whether all that is needed is there.</summary>
    public bool Has(Needs needs) => needs == Needs.Nothing || HasAll(needs);

    private bool HasAll(Needs needs) =>
        ((needs & Needs.WordBehind) == 0 || Behind.Form != BehindForm.Nothing)
        && ((needs & Needs.WordBefore) == 0 || SentenceStart < First)
        && ((needs & Needs.SpeakerBefore) == 0 || FoundBefore is not null)
        && ((needs & Needs.BeginsParagraph) == 0 || Context.Paragraphs.Begins(Index))
        && ((needs & Needs.Whole) == 0 || IsWhole)
        && ((needs & Needs.QuotationAbove) == 0 || Context.Paragraphs.Follows(Index))
        && ((needs & Needs.NarrationAbove) == 0 || IsBehindNarration());

    private bool IsBehindNarration() =>
        !Context.Paragraphs.Follows(Index) || (First > 0 && Context.Tokens[First - 1].Sign == ':');
}
