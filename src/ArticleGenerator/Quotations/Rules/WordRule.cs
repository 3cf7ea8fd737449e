using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// A rule that is asked at each word before a quotation, from the nearest on: the first word that one of them takes
/// decides.
/// </summary>
internal abstract class WordRule : Rule
{
    /// <inheritdoc/>
    protected WordRule(string id, string meaning, string[] examples, string[] counterExamples)
        : base(id, meaning, examples, counterExamples)
    {
    }

    /// <summary>What the word must be; of any other, the rule is not asked.</summary>
    public abstract WordNeeds Needs { get; }

    /// <param name="place">The quotation.</param>
    /// <param name="word">The word's token.</param>
    /// <param name="subject">Its subject, for a rule that needs one.</param>
    public abstract Verdict Read(QuotationPlace place, int word, Mention? subject);
}

/// <summary>What a word must be, each including those before it.</summary>
internal enum WordNeeds
{
    /// <summary>Nothing but a word outside of quotations.</summary>
    Word,

    /// <summary>A verb that may attribute.</summary>
    Cue,

    /// <summary>... and not that of a relative clause far from the quotation, which is asked last.</summary>
    OwnClause,

    /// <summary>... and one with a subject who may have said the words.</summary>
    Subject,
}
