using System.Globalization;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART108: characters that nobody sees, pasted in with the text: they break searches and links, and those that turn the
/// direction of writing hide what really stands there. Each kind is reported once, at its first place, with its number.
/// </summary>
internal static class InvisibleCharacterCheck
{
    private const int MostFurtherPlaces = 10;
    private const int Joiner = 0x200D;
    private const int NonJoiner = 0x200C;
    private const int WavingBlackFlag = 0x1F3F4;

    /// <param name="text">The file as it is, front matter and all.</param>
    public static IEnumerable<Problem> Find(string text)
    {
        var byKind = new SortedDictionary<int, List<TextSpan>>();
        foreach (TextSpan place in Places(text))
        {
            int codePoint = At(text, place.Start);
            if (!byKind.TryGetValue(codePoint, out List<TextSpan>? places))
            {
                byKind.Add(codePoint, places = []);
            }

            places.Add(place);
        }

        foreach (KeyValuePair<int, List<TextSpan>> kind in byKind)
        {
            string count = (kind.Value.Count - 1).ToString(CultureInfo.InvariantCulture);
            string more = kind.Value.Count == 1
                ? ""
                : $", and at {count} more {(kind.Value.Count == 2 ? "place" : "places")}";
            yield return Problem.At(
                ProblemKind.InvisibleCharacter, kind.Value[0], CodePoints.NameOf(kind.Key), more) with
            {
                Others = new EquatableArray<TextSpan>(kind.Value.Skip(1).Take(MostFurtherPlaces)),
            };
        }
    }

    /// <summary>Every place that holds a character that should not be there, in order.</summary>
    public static IEnumerable<TextSpan> Places(string text)
    {
        bool? isRightToLeft = null;

        // A byte order mark that begins a file is no character of it.
        for (int i = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; i < text.Length; i++)
        {
            // What nearly every character of a text is.
            if (text[i] is >= ' ' and < (char)0x7F)
            {
                continue;
            }

            int codePoint = At(text, i);
            int length = codePoint > char.MaxValue ? 2 : 1;

            // NUL is ART003.
            if (codePoint != 0 && CodePoints.IsInvisible(codePoint) && !IsAtHome(text, i, codePoint, ref isRightToLeft))
            {
                yield return new TextSpan(i, length);
            }

            i += length - 1;
        }
    }

    /// <summary>
    /// Whether the character does its work here: some scripts, and emoji, are written with invisible ones.
    /// </summary>
    private static bool IsAtHome(string text, int index, int codePoint, ref bool? isRightToLeft)
    {
        if (codePoint is Joiner or NonJoiner)
        {
            // Between letters of Persian or Hindi, or between the parts of an emoji. No Latin, Greek or Cyrillic word
            // has one.
            return index > 0 && index + 1 < text.Length && IsJoined(text[index - 1]) && IsJoined(text[index + 1]);
        }

        if (codePoint > char.MaxValue)
        {
            // The flags of England, Scotland and Wales are a black flag and tags.
            return IsTagOfFlag(text, index);
        }

        if (CodePoints.IsDirectionMark(codePoint))
        {
            return isRightToLeft ??= text.Any(IsRightToLeft);
        }

        return codePoint is 0x115F or 0x1160 && index + 1 < text.Length
            && text[index + 1] is >= '\u1100' and <= '\u11FF';
    }

    private static bool IsJoined(char c) => c >= '\u0590' && c is not (>= '\u1E00' and <= '\u206F');

    // Bounded: a flag has at most six tags and their end.
    private static bool IsTagOfFlag(string text, int index)
    {
        const int LongestFlag = 7;
        int start = index;
        for (int count = 0; count < LongestFlag && start >= 2; count++)
        {
            start -= 2;
            int before = At(text, start);
            if (before == WavingBlackFlag)
            {
                return true;
            }

            if (!CodePoints.IsInvisible(before))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static int At(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
}
