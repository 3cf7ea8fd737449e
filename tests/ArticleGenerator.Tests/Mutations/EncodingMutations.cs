using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Mutations;

/// <summary>
/// Bytes are cut out of, or put into, the file; the text is what the compiler makes of it on each platform.
/// </summary>
internal static class EncodingMutations
{
    private static readonly UTF8Encoding Replacing = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static IEnumerable<Mutant> Of(SampleArticle article)
    {
        int plain = article.Text.IndexOf(' ', article.Text.Length / 2);
        byte[] added =
        [
            .. Encoding.UTF8.GetBytes(article.Text[..plain]), 0xE9, .. Encoding.UTF8.GetBytes(article.Text[plain..]),
        ];
        yield return Mutant.Of("a byte of Latin-1 is put in", OnLinux(added), "ART003", plain);
        yield return Mutant.Of(
            "a byte of Latin-1 is put in, on Windows",
            OnWindows(added),
            "ART003",
            OnWindows(added).ToString().IndexOf('é', StringComparison.Ordinal));
        yield return Mutant.Of("a NUL is put in", article.Text.Insert(plain, "\0"), "ART003", plain);

        int letter = article.Text.AsSpan().IndexOfAnyInRange('\u0080', '\uD7FF');
        if (letter >= 0)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(article.Text);
            int lead = Encoding.UTF8.GetByteCount(article.Text.AsSpan(0, letter));
            byte[] cut =
            [
                .. bytes[..(lead + 1)],
                .. bytes[(lead + Encoding.UTF8.GetByteCount(article.Text.AsSpan(letter, 1)))..],
            ];
            yield return Mutant.Of("a letter is cut in the middle of its bytes", OnLinux(cut), "ART003", letter);
        }
    }

    private static SourceText OnLinux(byte[] bytes) => SourceText.From(Replacing.GetString(bytes), Replacing);

    private static SourceText OnWindows(byte[] bytes) =>
        SourceText.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1);
}
