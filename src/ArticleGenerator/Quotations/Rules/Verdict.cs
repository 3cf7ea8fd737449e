namespace ArticleGenerator.Quotations.Rules;

/// <summary>What a word before a quotation says of its speaker.</summary>
internal readonly record struct Verdict
{
    private Verdict(Attribution? attribution, VerdictKind kind)
    {
        Attribution = attribution;
        Kind = kind;
    }

    /// <summary>Nothing by this rule: the next one is asked.</summary>
    public static Verdict NextRule => new(null, VerdictKind.NextRule);

    /// <summary>Nothing by any rule: the word before it is asked.</summary>
    public static Verdict NextWord => new(null, VerdictKind.NextWord);

    /// <summary>That nobody before the quotation says it.</summary>
    public static Verdict NoSpeaker => new(null, VerdictKind.Decided);

    public Attribution? Attribution { get; }

    public VerdictKind Kind { get; }

    public static Verdict Of(Attribution? attribution) => attribution is null ? NextRule
        : new(attribution, VerdictKind.Decided);
}

internal enum VerdictKind
{
    NextRule,
    NextWord,
    Decided,
}
