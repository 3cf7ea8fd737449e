namespace ArticleGenerator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class StepNames
{
    public const string Files = nameof(Files);
    public const string Articles = nameof(Articles);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Project = nameof(Project);
    public const string ProjectProblems = nameof(ProjectProblems);
    public const string Target = nameof(Target);
    public const string Plan = nameof(Plan);
    public const string Context = nameof(Context);
    public const string Catalog = nameof(Catalog);
    public const string Named = nameof(Named);
    public const string Single = nameof(Single);
    public const string Mistakes = nameof(Mistakes);
    public const string SameNames = nameof(SameNames);
    public const string Shared = nameof(Shared);
}
