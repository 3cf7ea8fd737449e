using System.Text;

namespace ArticleModel;

internal static class Utf8
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
#if NET
        return Encoding.UTF8.GetString(bytes);
#else
        // The overload for spans is missing here; without unsafe code the bytes have to be copied once.
        return Encoding.UTF8.GetString(bytes.ToArray());
#endif
    }
}
