namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>
/// Projects that are restored and built by one command, which costs little more than one of them would.
/// </summary>
internal sealed class Solution(TestProject folder)
{
    private readonly List<string> _projects = [];

    /// <summary>Adds a project, in a folder of its own of that name.</summary>
    public void Add(string name, ProjectFile project, params (string Name, string Text)[] files)
    {
        string own = name[(name.LastIndexOf('/') + 1)..];
        _projects.Add($"{name}/{own}.csproj");
        folder.Write(_projects[^1], project.ToString());
        foreach ((string file, string text) in files)
        {
            folder.Write($"{name}/{file}", text);
        }
    }

    /// <summary>Writes the solution and builds it.</summary>
    public Task<CommandResult> BuildAsync(params string[] options)
    {
        IEnumerable<string> entries = _projects.Select(project => $"""  <Project Path="{project}" />""");
        folder.Write("All.slnx", $"<Solution>\n{string.Join('\n', entries)}\n</Solution>\n");
        return folder.BuildAsync(options);
    }

    /// <summary>What a program of the solution prints.</summary>
    public async Task<string[]> OutputAsync(string name) => (await folder.ExecuteAsync(name)).MustSucceed().Lines;
}
