using ArticleGenerator.Spelling;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Inputs;

/// <summary>Reads single keys, and says in sentences what it cannot understand.</summary>
internal readonly struct FolderOptionsReader(AnalyzerConfigOptions options, List<string> mistakes)
{
    /// <summary>The value of a key that takes one of a few words, in any case.</summary>
    public T Choose<T>(string key, T otherwise, (string Name, T Value)[] values)
    {
        if (!TryGet(key, out string found))
        {
            return otherwise;
        }

        foreach ((string name, T value) in values)
        {
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        string[] names = [.. values.Select(value => value.Name)];
        mistakes.Add(
            $"“{key} = {found}”: the value can be {string.Join(", ", names)}.{KnownNames.DidYouMean(found, names)}");
        return otherwise;
    }

    /// <summary>A language tag (BCP 47) such as <c>de</c> or <c>pt-BR</c>; null where there is none.</summary>
    public string? Language(string key)
    {
        if (!TryGet(key, out string found))
        {
            return null;
        }

        if (LanguageTag.Is(found))
        {
            return found.ToLowerInvariant();
        }

        mistakes.Add($"“{key} = {found}”: the value is a language tag, such as en, de or pt-BR.");
        return null;
    }

    /// <summary>Keys that look like ours and are none: nobody would ever learn why they have no effect.</summary>
    public void FindUnknownKeys(string prefix, ICollection<string> known)
    {
        foreach (string key in Keys(prefix))
        {
            if (!known.Contains(key))
            {
                mistakes.Add($"“{key}” is no key that articles know.{KnownNames.DidYouMean(key, known)}");
            }
        }
    }

    private IEnumerable<string> Keys(string prefix)
    {
        try
        {
            return [.. options.Keys
                .Where(key => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                .OrderBy(key => key, StringComparer.Ordinal)];
        }
        catch (NotImplementedException)
        {
            // What the base class does, in hosts whose options cannot be listed.
            return [];
        }
    }

    // "unset" takes a value back that a section further out has set (editorconfig.org).
    private bool TryGet(string key, out string value)
    {
        value = options.TryGetValue(key, out string? found) ? found.Trim() : "";
        return value.Length > 0 && !value.Equals("unset", StringComparison.OrdinalIgnoreCase);
    }
}
