using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Testing.Inputs;

/// <summary>An article as the compiler hands it over.</summary>
internal sealed class ArticleText : AdditionalText
{
    private const string Root = "/articles/";
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly SourceText? _text;

    private ArticleText(string path, string? file, SourceText? text)
    {
        Path = Root + path;
        File = file;
        _text = text;
    }

    /// <summary>The path that tells nothing of the machine: <c>/articles/local/ferry.txt</c>.</summary>
    public override string Path { get; }

    /// <summary>Where the file lies, with <c>/</c> between its folders; null where there is none.</summary>
    public string? File { get; }

    /// <param name="path">The path below <c>articles</c>, with or without an extension.</param>
    /// <param name="text">The text.</param>
    public static ArticleText Of(string path, string text)
    {
        string name = path.Replace('\\', '/').TrimStart('/');
        return new ArticleText(HasExtension(name) ? name : name + ".txt", file: null, SourceText.From(text, Strict));
    }

    /// <param name="path">The path below <c>articles</c>.</param>
    /// <param name="file">Where the file lies.</param>
    public static ArticleText Load(string path, string file) =>
        new(path.Replace('\\', '/'), file.Replace('\\', '/'), Decode(System.IO.File.ReadAllBytes(file)));

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    private static bool HasExtension(string name) => System.IO.Path.GetExtension(name) is ".txt" or ".md";

    // As the compiler decodes it where there is no ANSI code page, so that a file in a wrong encoding gives the same
    // problem at the same place on each machine. A binary file has no text.
    private static SourceText? Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(bytes, bytes.Length, Strict, throwIfBinaryDetected: true);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(bytes, bytes.Length, new UTF8Encoding(false));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
