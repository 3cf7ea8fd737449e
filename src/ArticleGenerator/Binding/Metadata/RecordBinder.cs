using System.Collections.Immutable;
using ArticleGenerator.Model;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Finds for each member of a type its key, and for each key its member.</summary>
internal sealed class RecordBinder(
    MetadataSchema schema, RecordShape shape, ValueBinder values, MetadataProblems problems)
{
    private readonly Dictionary<string, FrontMatterEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<NamedValue> _arguments = [];
    private readonly List<NamedValue> _properties = [];
    private readonly List<MemberShape> _missing = [];
    private readonly List<TextSpan> _judged = [];

    // The keys that misspelled ones were probably meant for.
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);
    private bool _isBroken;

    /// <summary>What the article says elsewhere than under a member's own key; null for groups within it.</summary>
    public CarriedValues? Carried { get; init; }

    /// <summary>The entry from which each member that is there has its value.</summary>
    public Dictionary<MemberShape, FrontMatterNode> Found { get; } = [];

    /// <summary>The members that are not there and must be.</summary>
    public IReadOnlyList<MemberShape> Missing => _missing;

    /// <summary>The places of the keys that are members, or should be.</summary>
    public IReadOnlyList<TextSpan> Judged => _judged;

    /// <summary>A group of keys, with all that is wrong with it.</summary>
    public NewValue? Bind(ImmutableArray<FrontMatterEntry> entries, ValueSubject subject)
    {
        NewValue? value = BindMembers(entries);
        if (_missing.Count > 0)
        {
            problems.Missing(MissingPlace.Below(subject), shape.Name, _missing);
        }

        return value;
    }

    /// <summary>The same, but for what is missing.</summary>
    public NewValue? BindMembers(ImmutableArray<FrontMatterEntry> entries)
    {
        Index(entries);
        foreach (MemberShape member in shape.Members)
        {
            Bind(member);
        }

        return _isBroken || _missing.Count > 0
            ? null
            : new NewValue(
                shape.Type, new EquatableArray<NamedValue>(_arguments), new EquatableArray<NamedValue>(_properties));
    }

    private void Index(ImmutableArray<FrontMatterEntry> entries)
    {
        HashSet<string> own = [.. shape.Members.Select(member => KeyEssence.Of(member.Key))];
        foreach (FrontMatterEntry entry in entries)
        {
            string essence = KeyEssence.Of(entry.Key);
            bool isOwn = own.Contains(essence);
            if (isOwn && _entries.TryGetValue(essence, out FrontMatterEntry? first))
            {
                problems.Repeated(entry, first);
            }
            else if (isOwn)
            {
                _entries.Add(essence, entry);
            }
            else if (schema.AllowsUnknownKeys || (Carried is not null && CarriedValues.Knows(essence)))
            {
                continue;
            }
            else
            {
                _meant.Add(problems.Unknown(entry, shape, Carried is null ? [] : CarriedValues.Keys) ?? "");
            }

            _judged.Add(entry.KeySpan);
        }
    }

    private void Bind(MemberShape member)
    {
        (FrontMatterNode? node, ValueSubject subject) = Find(member);
        if (node is null || (FrontMatterNothing.Is(node) && !member.IsRequired))
        {
            Leave(member);
            return;
        }

        Found.Add(member, node);
        if (values.Bind(member.Type, node, subject) is { } value)
        {
            Add(member, value);
        }
        else
        {
            _isBroken = true;
        }
    }

    private (FrontMatterNode? Node, ValueSubject Subject) Find(MemberShape member)
    {
        if (_entries.TryGetValue(KeyEssence.Of(member.Key), out FrontMatterEntry? entry))
        {
            return (entry.Node, new ValueSubject(entry.Key, entry.KeySpan));
        }

        FrontMatterNode? node = Carried?.Of(member);
        return (node, new ValueSubject(member.Key, node?.Span ?? default));
    }

    private void Leave(MemberShape member)
    {
        if (member.IsRequired && _meant.Contains(member.Key))
        {
            // It is there, under a misspelled key, and that has been said.
            _isBroken = true;
        }
        else if (member.IsRequired)
        {
            _missing.Add(member);
        }
        else if (!member.HasDefault)
        {
            Add(member, new NullValue());
        }
    }

    private void Add(MemberShape member, MetadataValue value)
    {
        (member.IsParameter ? _arguments : _properties).Add(new NamedValue(member.Name, value));
        if (member.Twin is { } twin)
        {
            _properties.Add(new NamedValue(twin, value));
        }
    }
}
