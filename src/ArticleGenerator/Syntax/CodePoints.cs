using System.Globalization;

namespace ArticleGenerator.Syntax;

/// <summary>
/// The characters that nobody sees, and their names (The Unicode Standard, chapters 23.1 to 23.3 and 23.9): a message
/// that quotes one must say which it is.
/// </summary>
internal static class CodePoints
{
    private const int FirstTag = 0xE0000;
    private const int LastTag = 0xE007F;

    private static readonly Dictionary<int, string> Names = new()
    {
        [0x00] = "NULL",
        [0x08] = "BACKSPACE",
        [0x0B] = "LINE TABULATION",
        [0x0C] = "FORM FEED",
        [0x1B] = "ESCAPE",
        [0x7F] = "DELETE",
        [0x85] = "NEXT LINE",
        [0xAD] = "SOFT HYPHEN",
        [0x034F] = "COMBINING GRAPHEME JOINER",
        [0x061C] = "ARABIC LETTER MARK",
        [0x115F] = "HANGUL CHOSEONG FILLER",
        [0x1160] = "HANGUL JUNGSEONG FILLER",
        [0x180E] = "MONGOLIAN VOWEL SEPARATOR",
        [0x200B] = "ZERO WIDTH SPACE",
        [0x200C] = "ZERO WIDTH NON-JOINER",
        [0x200D] = "ZERO WIDTH JOINER",
        [0x200E] = "LEFT-TO-RIGHT MARK",
        [0x200F] = "RIGHT-TO-LEFT MARK",
        [0x2028] = "LINE SEPARATOR",
        [0x2029] = "PARAGRAPH SEPARATOR",
        [0x202A] = "LEFT-TO-RIGHT EMBEDDING",
        [0x202B] = "RIGHT-TO-LEFT EMBEDDING",
        [0x202C] = "POP DIRECTIONAL FORMATTING",
        [0x202D] = "LEFT-TO-RIGHT OVERRIDE",
        [0x202E] = "RIGHT-TO-LEFT OVERRIDE",
        [0x2060] = "WORD JOINER",
        [0x2061] = "FUNCTION APPLICATION",
        [0x2062] = "INVISIBLE TIMES",
        [0x2063] = "INVISIBLE SEPARATOR",
        [0x2064] = "INVISIBLE PLUS",
        [0x2066] = "LEFT-TO-RIGHT ISOLATE",
        [0x2067] = "RIGHT-TO-LEFT ISOLATE",
        [0x2068] = "FIRST STRONG ISOLATE",
        [0x2069] = "POP DIRECTIONAL ISOLATE",
        [0x206A] = "INHIBIT SYMMETRIC SWAPPING",
        [0x206B] = "ACTIVATE SYMMETRIC SWAPPING",
        [0x206C] = "INHIBIT ARABIC FORM SHAPING",
        [0x206D] = "ACTIVATE ARABIC FORM SHAPING",
        [0x206E] = "NATIONAL DIGIT SHAPES",
        [0x206F] = "NOMINAL DIGIT SHAPES",
        [0x3164] = "HANGUL FILLER",
        [0xFEFF] = "ZERO WIDTH NO-BREAK SPACE",
        [0xFFA0] = "HALFWIDTH HANGUL FILLER",
        [0xFFF9] = "INTERLINEAR ANNOTATION ANCHOR",
        [0xFFFA] = "INTERLINEAR ANNOTATION SEPARATOR",
        [0xFFFB] = "INTERLINEAR ANNOTATION TERMINATOR",

        // Spaces: seen, but not told from an ordinary one.
        [0xA0] = "NO-BREAK SPACE",
        [0x2007] = "FIGURE SPACE",
        [0x202F] = "NARROW NO-BREAK SPACE",
        [0x3000] = "IDEOGRAPHIC SPACE",
    };

    /// <summary>
    /// Whether the code point takes no room, or does something else than be seen. Line ends and tabs are layout.
    /// </summary>
    public static bool IsInvisible(int codePoint) =>
        IsControl(codePoint) || codePoint is >= FirstTag and <= LastTag
        || (codePoint >= 0xAD && !IsSpace(codePoint) && Names.ContainsKey(codePoint));

    /// <summary>Whether it is a space that looks like an ordinary one and is none.</summary>
    public static bool IsSpace(int codePoint) => codePoint is 0xA0 or 0x2007 or 0x202F or 0x3000;

    /// <summary>Whether it belongs to texts that are written from right to left, and to those alone.</summary>
    public static bool IsDirectionMark(int codePoint) =>
        codePoint is 0x200E or 0x200F or 0x061C or (>= 0x2066 and <= 0x2069);

    /// <summary><c>U+202E RIGHT-TO-LEFT OVERRIDE</c>.</summary>
    public static string NameOf(int codePoint)
    {
        string number = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return Names.TryGetValue(codePoint, out string? name) ? number + " " + name
            : IsControl(codePoint) ? number + " CONTROL"
            : codePoint is >= FirstTag and <= LastTag ? number + " TAG"
            : number;
    }

    private static bool IsControl(int codePoint) =>
        codePoint is < 0x20 and not ('\t' or '\n' or '\r') or (>= 0x7F and < 0xA0);
}
