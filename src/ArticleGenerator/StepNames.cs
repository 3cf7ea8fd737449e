namespace ArticleGenerator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class StepNames
{
    public const string Project = nameof(Project);
    public const string Target = nameof(Target);
    public const string Records = nameof(Records);
    public const string Claims = nameof(Claims);
    public const string RecordProblems = nameof(RecordProblems);
    public const string Archive = nameof(Archive);
    public const string Keys = nameof(Keys);
    public const string Shares = nameof(Shares);
    public const string Size = nameof(Size);
    public const string Catalog = nameof(Catalog);
    public const string Plan = nameof(Plan);
    public const string Context = nameof(Context);
    public const string Names = nameof(Names);
    public const string Buckets = nameof(Buckets);
    public const string Files = nameof(Files);
    public const string Diagnostics = nameof(Diagnostics);
    public const string References = nameof(References);
    public const string Outlines = nameof(Outlines);
    public const string DeadReferences = nameof(DeadReferences);
    public const string Severities = nameof(Severities);
    public const string SameNames = nameof(SameNames);
    public const string Mistakes = nameof(Mistakes);
    public const string ProjectProblems = nameof(ProjectProblems);
    public const string TooMuchText = nameof(TooMuchText);
}
