using System.Text;

namespace ArticleModel;

internal static class Utf8
{
#if NET
    // Longer words are worth the three milliseconds that the first use of Encoding.UTF8 takes, which .NET spends on
    // types for its vectors: the paths and headlines of a program's first look-up are not.
    private const int Short = 256;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Short)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        // .NET has both compiled already.
        return Ascii.IsValid(bytes) ? Encoding.Latin1.GetString(bytes) : DecodeRunes(bytes);
    }

    private static string DecodeRunes(ReadOnlySpan<byte> bytes)
    {
        // No words have more characters in UTF-16.
        Span<char> characters = stackalloc char[Short];
        int count = 0;
        for (int next = 0; next < bytes.Length;)
        {
            if (bytes[next] < 0x80)
            {
                characters[count++] = (char)bytes[next++];
                continue;
            }

            Rune.DecodeFromUtf8(bytes.Slice(next), out Rune rune, out int length);
            count += rune.EncodeToUtf16(characters.Slice(count));
            next += length;
        }

        return new string(characters.Slice(0, count));
    }
#else
    // The overload for spans is missing here; without unsafe code the bytes have to be copied once.
    public static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.ToArray());
#endif
}
