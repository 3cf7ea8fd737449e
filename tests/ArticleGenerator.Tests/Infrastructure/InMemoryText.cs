using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>A file that exists only in a test.</summary>
internal class InMemoryText : AdditionalText
{
    private readonly SourceText? _text;
    private int _reads;

    public InMemoryText(string path, string text)
        : this(path, SourceText.From(text, new UTF8Encoding(false, throwOnInvalidBytes: true)))
    {
    }

    /// <param name="path">An absolute path.</param>
    /// <param name="text">Null for a file that the compiler cannot decode.</param>
    public InMemoryText(string path, SourceText? text)
    {
        Path = path;
        _text = text;
    }

    public override string Path { get; }

    /// <summary>How often somebody has asked for the text.</summary>
    public int Reads => _reads;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _reads);
        return _text;
    }
}
