namespace ArticleModel;

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>An item of a list; its text begins with its mark or number.</summary>
    ListItem,

    /// <summary>Words of the article shown once more to draw the eye (<c>&gt; ...</c>).</summary>
    PullQuote,
}
