namespace ArticleGenerator.Binding;

/// <summary>
/// Names the members of one list so that no name ever comes to mean another member. Where several would have one
/// name, it exists for none of them, and each goes on to its next longer one; members that are wholly alike go on
/// together and are numbered.
/// <para>
/// Which names a member goes through only grows with the members beside it. So a member that is added takes no name
/// over: the one that had it has gone through it too, and it exists for neither. Program code gets an error and not
/// other words. Each member tries each of its few names once, so that the work is linear, however many begin alike.
/// </para>
/// </summary>
internal sealed class DistinctNames
{
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<Group> _moving = new();

    /// <returns>The names, in the order of the wishes.</returns>
    public static string[] Of(IReadOnlyList<NameWish> wishes)
    {
        string[] names = [.. wishes.Select(wish => wish.First)];
        bool areDistinct = names.Length < 2
            || new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).Count == names.Length;
        if (!areDistinct)
        {
            new DistinctNames().Name(wishes, names);
        }

        return names;
    }

    private void Name(IReadOnlyList<NameWish> wishes, string[] names)
    {
        List<Group> groups = Groups(wishes);
        groups.ForEach(_moving.Enqueue);
        var without = new List<Group>();
        while (_moving.Count > 0)
        {
            Group group = _moving.Dequeue();
            if (group.MoveOn())
            {
                Try(group);
            }
            else
            {
                without.Add(group);
            }
        }

        foreach (Group group in groups)
        {
            group.WriteNames(names);
        }

        NumberAll(without, names);
    }

    // In the order of their first members, so that the outcome is that of the text.
    private static List<Group> Groups(IReadOnlyList<NameWish> wishes)
    {
        var groups = new List<Group>();
        var byEssence = new Dictionary<string, Group>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < wishes.Count; i++)
        {
            string essence = wishes[i].Essence();
            if (!byEssence.TryGetValue(essence, out Group? group))
            {
                group = new Group(wishes[i].AllNames(essence));
                byEssence.Add(essence, group);
                groups.Add(group);
            }

            group.Members.Add(i);
        }

        return groups;
    }

    // A name that two groups have tried belongs to neither.
    private void Try(Group group)
    {
        bool isFree = true;
        foreach (string name in group.NamesNow())
        {
            if (!_claims.TryGetValue(name, out Claim? claim))
            {
                _claims.Add(name, new Claim(group));
                continue;
            }

            if (claim.Group != group && !claim.IsContested)
            {
                claim.IsContested = true;
                MoveOn(claim.Group, claim.Step);
            }

            isFree &= !claim.IsContested;
        }

        if (!isFree)
        {
            MoveOn(group, group.Step);
        }
    }

    private void MoveOn(Group group, int step)
    {
        if (group.Step == step && !group.IsMoving)
        {
            group.IsMoving = true;
            _moving.Enqueue(group);
        }
    }

    // Only hashes that are the same, which somebody has sought and found.
    private void NumberAll(List<Group> without, string[] names)
    {
        if (without.Count == 0)
        {
            return;
        }

        var scope = new NameScope(_claims.Keys);
        foreach (int member in without.SelectMany(group => group.Members).OrderBy(member => member))
        {
            names[member] = scope.Take(names[member]);
        }
    }

    /// <summary>Members that are wholly alike, and the name that they are trying.</summary>
    private sealed class Group(IEnumerable<string> names)
    {
        private readonly IEnumerator<string> _names = names.GetEnumerator();
        private string _name = "";

        /// <summary>The members' places in the list.</summary>
        public List<int> Members { get; } = [];

        /// <summary>How many names have been tried.</summary>
        public int Step { get; private set; }

        /// <summary>Whether the group waits for its next name.</summary>
        public bool IsMoving { get; set; } = true;

        /// <summary>Goes on to the next name; false where there is none left.</summary>
        public bool MoveOn()
        {
            IsMoving = false;
            Step++;
            while (_names.MoveNext())
            {
                // A word that does not fit into a name leaves it as it is.
                if (!string.Equals(_names.Current, _name, StringComparison.OrdinalIgnoreCase))
                {
                    _name = _names.Current;
                    return true;
                }
            }

            return false;
        }

        /// <summary>The name, and those that its members have in its place.</summary>
        public IEnumerable<string> NamesNow()
        {
            yield return _name;
            for (int i = 0; Members.Count > 1 && i < Members.Count; i++)
            {
                yield return Identifier.Numbered(_name, i + 1);
            }
        }

        public void WriteNames(string[] names)
        {
            for (int i = 0; i < Members.Count; i++)
            {
                names[Members[i]] = Members.Count == 1 ? _name : Identifier.Numbered(_name, i + 1);
            }
        }
    }

    /// <summary>A name that was tried.</summary>
    private sealed class Claim(Group group)
    {
        public Group Group { get; } = group;

        public int Step { get; } = group.Step;

        /// <summary>Whether another group has tried it too.</summary>
        public bool IsContested { get; set; }
    }
}
