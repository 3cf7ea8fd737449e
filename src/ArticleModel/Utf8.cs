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

        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                return DecodeRunes(bytes);
            }
        }

        return Encoding.Latin1.GetString(bytes);
    }

    private static string DecodeRunes(ReadOnlySpan<byte> bytes)
    {
        // No words have more characters in UTF-16.
        var characters = new char[bytes.Length];
        int count = 0;
        while (!bytes.IsEmpty)
        {
            Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            count += rune.EncodeToUtf16(characters.AsSpan(count));
            bytes = bytes.Slice(length);
        }

        return new string(characters, 0, count);
    }
#else
    // The overload for spans is missing here; without unsafe code the bytes have to be copied once.
    public static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.ToArray());
#endif
}
