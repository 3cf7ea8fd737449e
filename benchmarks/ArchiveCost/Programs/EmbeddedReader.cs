using System.Reflection;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive;

/// <summary>Reads embedded files at run time, with Markdig.</summary>
internal static class Reader
{
    private static readonly Assembly Own = typeof(Reader).Assembly;

    public static int Find(string path) => Headline(path).Length;

    public static int First() => Find("local/2016/story-0");

    public static int Headlines() => Own.GetManifestResourceNames().Sum(name => Headline(name).Length);

    public static int Text(string path) => Read(path).Length;

    private static string Headline(string path)
    {
        MarkdownDocument document = Markdown.Parse(Read(path));
        var block = (LeafBlock)document[0];
        return string.Concat(block.Inline!.Descendants<LiteralInline>());
    }

    private static string Read(string path)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(path)!);
        return reader.ReadToEnd();
    }
}
