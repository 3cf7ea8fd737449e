using System.Globalization;

namespace ArticleGenerator.Model;

/// <summary>The number of a table, which is that of its articles' bucket: from 0 to 63.</summary>
internal static class TableNumber
{
    /// <summary>As names and the order of all articles say it: two hexadecimal digits.</summary>
    public static string Digits(int number) => number.ToString("X2", CultureInfo.InvariantCulture);
}
