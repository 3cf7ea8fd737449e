using System.Globalization;

namespace ArticleGenerator.Emit;

/// <summary>Which characters may not stand as they are in generated code.</summary>
internal static class PlainCharacters
{
    /// <summary>
    /// ASCII that is seen, and the space: these may. Nearly all of any text is, and the other questions take longer.
    /// </summary>
    public static bool IsPrintableAscii(char c) => c is >= ' ' and < '\u007F';

    /// <summary>
    /// C0 and C1 controls and the two Unicode separators: some of them end a line of C#, and what follows a doc comment
    /// on the next line would be code (U+0085, U+2028, U+2029).
    /// </summary>
    public static bool IsControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>
    /// Characters that are not seen but change what is seen: bidirectional controls ("Trojan Source"), joiners, the
    /// byte order mark; and what no XML may hold.
    /// </summary>
    public static bool IsInvisibleFormat(char c) =>
        c is '\uFFFE' or '\uFFFF' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
