using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Infrastructure;

/// <summary>A file that knows how often it was read.</summary>
internal sealed class CountedText(string text) : TextLoader
{
    private int _readings;

    public int Readings => _readings;

    public override Task<TextAndVersion> LoadTextAndVersionAsync(
        LoadTextOptions options, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _readings);
        return Task.FromResult(
            TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Create()));
    }
}
