namespace ArticleGenerator.Lexicon;

/// <summary>Words of one class, or of the same classes.</summary>
/// <param name="Class">What they are.</param>
/// <param name="Words">In lower case and in their order, parted by white space.</param>
internal sealed record WordList(WordClass Class, string Words)
{
    /// <summary>The words one by one.</summary>
    public string[] Split() => Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
