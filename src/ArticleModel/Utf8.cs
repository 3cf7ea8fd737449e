using System.Text;

namespace ArticleModel;

internal static class Utf8
{
    // Longer words are worth the three milliseconds that the first use of Encoding.UTF8 takes, which .NET spends on
    // types for its vectors: the paths and headlines of a program's first look-up are not.
    private const int Short = 256;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Short)
        {
            return DecodeLong(bytes);
        }

        var characters = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                return DecodeBeyondAscii(bytes, characters);
            }

            characters[i] = (char)bytes[i];
        }

        return new string(characters);
    }

    /// <param name="bytes">The words.</param>
    /// <param name="characters">Room for as many characters: no word has more of them in UTF-16.</param>
    private static string DecodeBeyondAscii(ReadOnlySpan<byte> bytes, char[] characters)
    {
#if NET
        int count = 0;
        while (!bytes.IsEmpty)
        {
            Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            count += rune.EncodeToUtf16(characters.AsSpan(count));
            bytes = bytes.Slice(length);
        }

        return new string(characters, 0, count);
#else
        return DecodeLong(bytes);
#endif
    }

    private static string DecodeLong(ReadOnlySpan<byte> bytes)
    {
#if NET
        return Encoding.UTF8.GetString(bytes);
#else
        // The overload for spans is missing here; without unsafe code the bytes have to be copied once.
        return Encoding.UTF8.GetString(bytes.ToArray());
#endif
    }
}
