using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Numbers as C# writes them: the digits of the article, and not what this machine makes of them.</summary>
internal static class NumberValues
{
    // In UTF-16 code units: the compiler takes longer literals, and nobody means one.
    private const int Longest = 64;
    private const int MostExponentDigits = 4;

    /// <summary>Null where the words are no number of that kind, or one beyond its limits.</summary>
    public static CodeValue? Of(ScalarKind kind, string words)
    {
        if (words.Length is 0 or > Longest)
        {
            return null;
        }

        return kind switch
        {
            ScalarKind.Single or ScalarKind.Double => Floating(kind, words),
            ScalarKind.Decimal => Exact(words),
            _ => Whole(kind, words),
        };
    }

    /// <summary>The least and the greatest whole number of a kind.</summary>
    public static (decimal Least, decimal Greatest) LimitsOf(ScalarKind kind) => kind switch
    {
        ScalarKind.SByte => (sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => (byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => (short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => (ushort.MinValue, ushort.MaxValue),
        ScalarKind.Int32 => (int.MinValue, int.MaxValue),
        ScalarKind.UInt32 => (uint.MinValue, uint.MaxValue),
        ScalarKind.Int64 => (long.MinValue, long.MaxValue),
        _ => (ulong.MinValue, ulong.MaxValue),
    };

    private static CodeValue? Whole(ScalarKind kind, string words)
    {
        if (!IsNumber(words, hasFraction: false)
            || !decimal.TryParse(
                words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        (decimal least, decimal greatest) = LimitsOf(kind);
        if (number < least || number > greatest)
        {
            return null;
        }

        string digits = number.ToString("0", CultureInfo.InvariantCulture);
        return new CodeValue(kind switch
        {
            ScalarKind.SByte => "(sbyte)" + digits,
            ScalarKind.Byte => "(byte)" + digits,
            ScalarKind.Int16 => "(short)" + digits,
            ScalarKind.UInt16 => "(ushort)" + digits,
            ScalarKind.UInt32 => digits + "U",
            ScalarKind.Int64 => digits + "L",
            ScalarKind.UInt64 => digits + "UL",
            _ => digits,
        });
    }

    private static CodeValue? Floating(ScalarKind kind, string words)
    {
        string type = kind == ScalarKind.Single ? "float" : "double";
        switch (words.ToUpperInvariant())
        {
            case ".INF" or "+.INF":
                return new CodeValue(type + ".PositiveInfinity");
            case "-.INF":
                return new CodeValue(type + ".NegativeInfinity");
            case ".NAN":
                return new CodeValue(type + ".NaN");
        }

        if (!IsNumber(words, hasFraction: true))
        {
            return null;
        }

        // One framework says infinity where another fails.
        bool isFinite = kind == ScalarKind.Single
            ? float.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out float single)
                && !float.IsInfinity(single)
            : double.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                && !double.IsInfinity(number);
        return isFinite ? new CodeValue(Literal(words) + (kind == ScalarKind.Single ? "F" : "D")) : null;
    }

    private static CodeValue? Exact(string words) =>
        IsNumber(words, hasFraction: true)
        && decimal.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new CodeValue(Literal(words) + "M")
            : null;

    // C# wants a digit on both sides of the point, and no plus before a number.
    private static string Literal(string words)
    {
        string sign = words[0] == '-' ? "-" : "";
        string digits = words.TrimStart('+', '-');
        int point = digits.IndexOf('.');
        if (point == 0)
        {
            return sign + "0" + digits;
        }

        return point > 0 && (point + 1 == digits.Length || digits[point + 1] is 'e' or 'E')
            ? sign + digits.Remove(point, 1)
            : sign + digits;
    }

    // [sign] digits [. digits] [e [sign] digits], in ASCII: what TryParse makes of other digits, C# does not take.
    private static bool IsNumber(string words, bool hasFraction)
    {
        int place = words[0] is '+' or '-' ? 1 : 0;
        int digits = Digits(words, ref place);
        if (hasFraction && place < words.Length && words[place] == '.')
        {
            place++;
            digits += Digits(words, ref place);
        }

        if (digits > 0 && hasFraction && place < words.Length && words[place] is 'e' or 'E')
        {
            place++;
            place += place < words.Length && words[place] is '+' or '-' ? 1 : 0;
            digits = Digits(words, ref place) is > 0 and <= MostExponentDigits ? digits : 0;
        }

        return digits > 0 && place == words.Length;
    }

    private static int Digits(string words, ref int place)
    {
        int start = place;
        while (place < words.Length && words[place] is >= '0' and <= '9')
        {
            place++;
        }

        return place - start;
    }
}
