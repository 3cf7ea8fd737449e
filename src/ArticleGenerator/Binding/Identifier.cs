using System.Globalization;
using System.Text;

namespace ArticleGenerator.Binding;

/// <summary>
/// Makes C# identifiers of prose: <c>A new engine</c> becomes <c>ANewEngine</c>. Words are joined with a capital
/// each; what cannot stand in an identifier parts words, apart from apostrophes, which vanish (<c>ferry's</c>:
/// <c>Ferrys</c>). None begins with two underscores: such names are the library's.
/// </summary>
internal static class Identifier
{
    /// <summary>
    /// In UTF-16 code units. Far below what metadata allows (1,023 bytes), and short enough to be read in a
    /// completion list.
    /// </summary>
    public const int MaximumLength = 80;

    /// <summary>The identifier of the words from the first to the last.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="fallback">A valid identifier, for a text without a single letter or digit.</param>
    public static string Create(string text, string fallback) => Create(Words(text), int.MaxValue, fallback);

    /// <summary>The identifier of the first <paramref name="count"/> words.</summary>
    /// <param name="words">What <see cref="Words"/> has made of texts.</param>
    /// <param name="count">How many of them are wanted at most.</param>
    /// <param name="fallback">A valid identifier, for no words.</param>
    public static string Create(IReadOnlyList<string> words, int count, string fallback)
    {
        // Two places more: for an underscore between two numbers, and for one before the first of them.
        Span<char> buffer = stackalloc char[MaximumLength + 2];
        Span<char> name = buffer.Slice(1);
        int length = 0;
        for (int i = 0; i < words.Count && i < count; i++)
        {
            if (length > 0 && length + words[i].Length > MaximumLength)
            {
                break;
            }

            length = AppendWord(name, length, words[i]);
        }

        if (length == 0)
        {
            return fallback;
        }

        if (!IsStart(name[0]))
        {
            buffer[0] = '_';
            name = buffer;
            length++;
        }

        return name.Slice(0, Math.Min(length, MaximumLength)).ToString();
    }

    /// <summary><c>ANewEngine2</c>; <c>Top5_2</c>, since <c>Top52</c> would read as another number.</summary>
    /// <param name="name">A valid identifier.</param>
    /// <param name="number">Not negative.</param>
    public static string Numbered(string name, int number)
    {
        string separator = char.IsDigit(name[name.Length - 1]) ? "_" : "";
        return name + separator + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// All that a text could say in names: its words, or the text itself where it has none. Texts with the same
    /// essence, but for upper and lower case, are wholly alike to a name.
    /// </summary>
    /// <param name="text">Any text; all of it is looked at.</param>
    public static string Essence(string text)
    {
        var essence = new StringBuilder();
        foreach (char c in text)
        {
            if (IsPart(c))
            {
                essence.Append(c);
            }
            else if (!IsApostrophe(c) && essence.Length > 0 && essence[essence.Length - 1] != ' ')
            {
                essence.Append(' ');
            }
        }

        string words = essence.ToString().TrimEnd(' ');
        return words.Length > 0 ? words : text;
    }

    /// <summary>The words of a text, each of characters that may stand in an identifier.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="limit">How many words are wanted at most; the rest of the text is not looked at.</param>
    public static IReadOnlyList<string> Words(string text, int limit = 64)
    {
        var words = new List<string>();
        Span<char> word = stackalloc char[MaximumLength];
        int length = 0;
        foreach (char c in Composed(text))
        {
            if (words.Count == limit)
            {
                return words;
            }

            if (IsPart(c) && (length > 0 || !IsMark(c)))
            {
                if (length < MaximumLength)
                {
                    word[length++] = c;
                }
            }
            else if (!IsApostrophe(c) && length > 0)
            {
                words.Add(word.Slice(0, length).ToString());
                length = 0;
            }
        }

        if (length > 0 && words.Count < limit)
        {
            words.Add(word.Slice(0, length).ToString());
        }

        return words;
    }

    // How long the name is then.
    private static int AppendWord(Span<char> name, int length, string word)
    {
        // Two numbers side by side would read as another number: 5 10 is _5_10, not _510.
        if (length > 0 && char.IsDigit(name[length - 1]) && char.IsDigit(word[0]))
        {
            name[length++] = '_';
        }

        word.AsSpan().CopyTo(name.Slice(length));
        name[length] = char.ToUpperInvariant(word[0]);
        return length + word.Length;
    }

    // Roslyn compares identifiers as they are written; composed, the same word is the same identifier.
    private static string Composed(string text)
    {
        string head = text.Length > 4096 ? text.Substring(0, 4096) : text;
        try
        {
            return head.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: of no use to an identifier anyway.
            return head;
        }
    }

    private static bool IsStart(char c) => c == '_' || IsLetter(CharUnicodeInfo.GetUnicodeCategory(c));

    private static bool IsPart(char c)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        return IsLetter(category) || category is UnicodeCategory.DecimalDigitNumber || IsMark(c);
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(UnicodeCategory category) =>
        category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';
}
