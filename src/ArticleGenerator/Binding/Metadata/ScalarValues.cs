using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Turns one value of the front matter into what C# writes for it.</summary>
internal static class ScalarValues
{
    /// <summary>Null where the words are no value of that kind.</summary>
    public static MetadataValue? Of(ScalarKind kind, string words)
    {
        string trimmed = words.Trim();
        return kind switch
        {
            ScalarKind.Text => new TextValue(words),
            ScalarKind.Boolean => Boolean(trimmed),
            ScalarKind.Date => TimeValues.Date(trimmed),
            ScalarKind.Time => TimeValues.Time(trimmed),
            ScalarKind.DateTime => TimeValues.DateTime(trimmed),
            ScalarKind.DateTimeOffset => TimeValues.DateTimeOffset(trimmed),
            ScalarKind.TimeSpan => TimeValues.TimeSpan(trimmed),
            ScalarKind.Guid => GuidOf(trimmed),
            ScalarKind.Uri => Address(trimmed),
            ScalarKind.Version => VersionOf(trimmed),
            _ => NumberValues.Of(kind, trimmed),
        };
    }

    private static CodeValue? Boolean(string words) => words.ToUpperInvariant() switch
    {
        "TRUE" or "YES" => new CodeValue("true"),
        "FALSE" or "NO" => new CodeValue("false"),
        _ => null,
    };

    // As numbers, so that nothing is parsed at run time.
    private static NewValue? GuidOf(string words)
    {
        if (!Guid.TryParseExact(words, "D", out Guid guid) && !Guid.TryParseExact(words, "N", out guid)
            && !Guid.TryParseExact(words, "B", out guid))
        {
            return null;
        }

        string digits = guid.ToString("N");
        IEnumerable<string> bytes = Enumerable.Range(8, 8).Select(i => "0x" + digits.Substring(i * 2, 2));
        return Constructed.Of(
            "System.Guid",
            [$"0x{digits.Substring(0, 8)}u", $"0x{digits.Substring(8, 4)}", $"0x{digits.Substring(12, 4)}", .. bytes]);
    }

    public static NewValue? Address(string words)
    {
        // To the framework of Unix, "/ferry" is a file; to whoever writes an article, it is a page.
        bool isAbsolute = HasScheme(words);
        bool isRelative = !isAbsolute && words.Length > 0 && words[0] is '/' or '.' or '#' or '?';
        if (words.Any(char.IsWhiteSpace) || !(isAbsolute || isRelative)
            || !Uri.TryCreate(words, isAbsolute ? UriKind.Absolute : UriKind.Relative, out _))
        {
            return null;
        }

        return new NewValue(
            "global::System.Uri",
            new EquatableArray<NamedValue>(
            [
                new NamedValue(null, new TextValue(words)),
                new NamedValue(null, new CodeValue(
                    isAbsolute ? "global::System.UriKind.Absolute" : "global::System.UriKind.Relative")),
            ]),
            EquatableArray<NamedValue>.Empty);
    }

    // RFC 3986, 3.1.
    private static bool HasScheme(string words)
    {
        int colon = words.IndexOf(':');
        return colon > 1 && words[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') && words.Take(colon).All(
            c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.');
    }

    private static NewValue? VersionOf(string words)
    {
        if (!words.All(c => c is (>= '0' and <= '9') or '.') || !Version.TryParse(words, out Version? version))
        {
            return null;
        }

        int[] parts = [version.Major, version.Minor, version.Build, version.Revision];
        return Constructed.Of("System.Version", parts.Where(part => part >= 0).Select(Constructed.Number));
    }
}
