using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding;

/// <summary>
/// Collects the words that an article needs beyond its text, and gives them places behind the text's end: to the
/// layout, text and notes are one long string.
/// </summary>
internal sealed class Notes(int textLength)
{
    private readonly StringBuilder _words = new();

    /// <summary>Adds the words; returns their place, counted from the start of the text.</summary>
    public TextSpan Add(string words)
    {
        var span = new TextSpan(textLength + _words.Length, words.Length);
        _words.Append(words);
        return span;
    }

    public override string ToString() => _words.ToString();
}
