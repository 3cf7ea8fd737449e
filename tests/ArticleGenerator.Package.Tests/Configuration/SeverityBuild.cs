using System.Text;
using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Configuration;

/// <summary>
/// A solution with a project for each way to set severities, built once: one command costs a few seconds, and one for
/// each project would cost a minute.
/// </summary>
public sealed class SeverityBuild(Packages packages) : IAsyncLifetime
{
    private readonly TestProject _solution = packages.NewProject("severity");
    private bool _kept;

    internal CommandResult Result { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var solution = new Solution(_solution);
        foreach (ProjectSettings project in SeverityProjects.All)
        {
            Write(solution, project);
        }

        Result = (await solution.BuildAsync()).MustFail();
    }

    /// <summary>A test that failed leaves the solution behind.</summary>
    public void Keep() => _kept = true;

    public ValueTask DisposeAsync()
    {
        if (!_kept)
        {
            _solution.Delete();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>What the compiler reported in a project, suggestions too.</summary>
    internal IReadOnlyList<LoggedDiagnostic> Log(string project) =>
        LoggedDiagnostic.Read(_solution.Read($"{project}/build.sarif"));

    /// <summary>The same as a table: a row for each folder, a column for each diagnostic.</summary>
    public string Table(string project)
    {
        var levels = Log(project)
            .Where(diagnostic => FaultyArticles.Ids.Contains(diagnostic.Id))
            .ToDictionary(diagnostic => (diagnostic.Place!.Folder!, diagnostic.Id), diagnostic => diagnostic.Level);
        var table = new StringBuilder();
        AppendRow(table, "", FaultyArticles.Ids);
        foreach (string folder in FaultyArticles.Folders)
        {
            AppendRow(table, folder, FaultyArticles.Ids.Select(id => levels.GetValueOrDefault((folder, id), "-")));
        }

        return table.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder table, string first, IEnumerable<string> others) =>
        table.Append($"{first,-11}{string.Concat(others.Select(cell => $"{cell,-8}"))}".TrimEnd()).Append('\n');

    private void Write(Solution solution, ProjectSettings project)
    {
        FaultyArticles.Write(_solution, project.Name);
        solution.Add(project.Name, project.ProjectFile(packages));
        if (project.Code is { } code)
        {
            _solution.Write($"{project.Name}/Reader.cs", code);
        }

        if (project.GlobalConfigFile() is { } file)
        {
            _solution.Write($"{project.Name}/.globalconfig", file);
        }
    }
}
