using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// The headings that stand under one parent: "the same heading twice is an error only under the same parent", so that a
/// changelog may have its <c>### Added</c> under each <c>## 1.2</c>.
/// </summary>
internal sealed class HeadingScopes
{
    // From the outermost section to the one that is being read.
    private readonly Stack<Section> _open = new();
    private readonly Dictionary<(int Parent, string Heading), TextSpan> _headings = new(new HeadingComparer());
    private int _sections;

    /// <summary>Begins a section and says where another one of its parent has the same heading, or null.</summary>
    /// <param name="level">The heading's level.</param>
    /// <param name="heading">Its words.</param>
    /// <param name="place">Its place in the file.</param>
    public TextSpan? Enter(int level, string heading, TextSpan place)
    {
        while (_open.Count > 0 && _open.Peek().Level >= level)
        {
            _open.Pop();
        }

        (int, string) key = (_open.Count > 0 ? _open.Peek().Number : 0, heading);
        _open.Push(new Section(level, ++_sections));
        if (_headings.TryGetValue(key, out TextSpan first))
        {
            return first;
        }

        _headings.Add(key, place);
        return null;
    }

    private readonly record struct Section(int Level, int Number);

    // Headings that differ in case alone are one.
    private sealed class HeadingComparer : IEqualityComparer<(int Parent, string Heading)>
    {
        public bool Equals((int Parent, string Heading) x, (int Parent, string Heading) y) =>
            x.Parent == y.Parent && StringComparer.OrdinalIgnoreCase.Equals(x.Heading, y.Heading);

        public int GetHashCode((int Parent, string Heading) key) =>
            unchecked((key.Parent * 397) ^ StringComparer.OrdinalIgnoreCase.GetHashCode(key.Heading));
    }
}
