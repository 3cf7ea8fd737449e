namespace ArticleGenerator.Quotations.Rules;

/// <summary>What must stand around a quotation for a rule to be asked.</summary>
[Flags]
internal enum Needs
{
    Nothing = 0,

    /// <summary>A word outside of quotations right behind it, in its paragraph.</summary>
    WordBehind = 1,

    /// <summary>Something of its own sentence before it.</summary>
    WordBefore = 2,

    /// <summary>A speaker of the quotation right before it.</summary>
    SpeakerBefore = 4,

    /// <summary>That it is a whole statement.</summary>
    Whole = 8,

    /// <summary>That it is a statement with which its paragraph begins.</summary>
    BeginsParagraph = 16,

    /// <summary>A quotation in the paragraph right before its own.</summary>
    QuotationAbove = 32,

    /// <summary>A paragraph before its own that quotes nothing, or ends with a colon.</summary>
    NarrationAbove = 64,
}
