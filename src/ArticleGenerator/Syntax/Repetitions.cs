namespace ArticleGenerator.Syntax;

/// <summary>
/// Tells of many stretches of a text whether one of them may be there several times. Hardly ever does one, and to look
/// them up as strings is to copy the text.
/// </summary>
internal sealed class Repetitions
{
    private readonly List<int> _hashes = [];

    public void Add(ReadOnlySpan<char> words) => _hashes.Add(Hash(words));

    /// <summary>Whether any may be there so often; false only where none is, whatever its case.</summary>
    /// <param name="times">At least 2.</param>
    public bool MayReach(int times)
    {
        _hashes.Sort();
        for (int i = times - 1; i < _hashes.Count; i++)
        {
            if (_hashes[i] == _hashes[i - times + 1])
            {
                return true;
            }
        }

        return false;
    }

    // Of how long the words are and what stands between them; letters are all alike, since nobody need know then which
    // of them have case.
    private static int Hash(ReadOnlySpan<char> words)
    {
        int hash = 17;
        foreach (char c in words)
        {
            bool isCaseless = c is < 'A' or (> 'Z' and < 'a') or (> 'z' and < '\u0080');
            hash = unchecked((hash * 31) + (isCaseless ? c : 'a'));
        }

        return hash;
    }
}
