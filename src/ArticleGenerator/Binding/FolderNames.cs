using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Names the folders and articles of one folder. First everything has the name that its file gives, so that no number
/// takes a name away from anybody; then those whose name somebody else has get another one.
/// </summary>
internal sealed class FolderNames
{
    /// <summary>What stands behind the name of an article that cannot have the name itself, and of its class.</summary>
    public const string ArticleKind = "Article";

    private const string FolderKind = "Folder";

    private readonly NameScope _scope;
    private readonly Dictionary<string, CollidingName> _holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _class;
    private readonly ReservedNames _reserved;

    /// <param name="folder">The folder.</param>
    /// <param name="classes">The classes down to that of the folder, from the one that lists all articles.</param>
    public FolderNames(ArticleFolder folder, IReadOnlyList<string> classes)
    {
        string own = classes[classes.Count - 1];
        _class = string.Join(".", classes);
        _scope = new NameScope([own]);
        _reserved = classes.Count == 1 ? ReservedNames.OfCatalog(own) : ReservedNames.OfFolder(own);
        var members = new List<CollidingName>(folder.Folders.Count + folder.Articles.Count);
        members.AddRange(folder.Folders.Values.Select(child => Member(true, child.Path, child.FirstFile)));
        members.AddRange(folder.Articles.Select(key => Member(false, key.Path, key.Id)));
        string[] names = Name(members);

        // A class has its name from the property, and gives way to all of them: programs hardly ever write it.
        Folders = [.. names.Take(folder.Folders.Count)];
        Properties = [.. names.Skip(folder.Folders.Count)];
        Classes = [.. Properties.Select((property, i) =>
            folder.Articles[i].Members == MemberLevel.All ? _scope.Take(property + ArticleKind) : "")];
    }

    /// <summary>The classes of the folders, in their order.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>The properties of the articles, in their order.</summary>
    public IReadOnlyList<string> Properties { get; }

    /// <summary>The classes of the articles, in their order; empty for those without one.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>What has not got the name that its file gives.</summary>
    public List<NameCollision> Collisions { get; } = [];

    // Name is what the file gives.
    private CollidingName Member(bool isFolder, string path, string file)
    {
        string kind = isFolder ? FolderKind : ArticleKind;
        string given = Identifier.Create(ArticleFolder.NameOf(path), kind);
        return new CollidingName(isFolder, path, file, _reserved.Free(given, kind));
    }

    private string[] Name(List<CollidingName> members)
    {
        var names = new string[members.Count];
        var late = new List<int>();
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = members[i].Name;
            if (_scope.TryTake(names[i]))
            {
                _holders.Add(names[i], members[i]);
            }
            else
            {
                late.Add(i);
            }
        }

        foreach (int i in late)
        {
            CollidingName holder = _holders[names[i]];
            names[i] = _scope.Take(holder.IsFolder && !members[i].IsFolder ? names[i] + ArticleKind : names[i]);

            // Two files of one path are a mistake of their own (ART004).
            if (!string.Equals(holder.Path, members[i].Path, StringComparison.OrdinalIgnoreCase)
                || holder.IsFolder != members[i].IsFolder)
            {
                Collisions.Add(new NameCollision(_class, holder, members[i] with { Name = names[i] }));
            }
        }

        return names;
    }
}
