using System.Text;

namespace ArticleModel;

/// <summary>Decodes UTF-8 literals.</summary>
internal static class Utf8
{
#if NETSTANDARD2_0
    public static string Decode(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text.ToArray());
#else
    public static string Decode(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);
#endif
}
