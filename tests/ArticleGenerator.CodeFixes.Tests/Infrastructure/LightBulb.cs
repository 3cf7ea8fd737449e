using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Infrastructure;

/// <summary>
/// The services behind the light bulb of Visual Studio and of the C# extension: they find our assemblies through the
/// project's analyzer references, run them, and collect what is offered. They are internal to Roslyn, so that this asks
/// for them by name; the version of Microsoft.CodeAnalysis.CSharp.Features is pinned.
/// </summary>
internal sealed class LightBulb : IDisposable
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private static readonly Assembly Features = Assembly.Load("Microsoft.CodeAnalysis.Features");

    private readonly MefHostServices _host = MefHostServices.Create(
        [.. MefHostServices.DefaultAssemblies, Features, Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")]);

    private readonly AdhocWorkspace _workspace;

    public LightBulb(params (string File, string Text)[] articles)
    {
        _workspace = new AdhocWorkspace(_host);
        Solution solution = _workspace.CurrentSolution.WithProject("HarrowBay", articles);
        foreach (Type type in (Type[])[typeof(ArticlesGenerator), typeof(ArticleCodeFixProvider)])
        {
            solution = solution.AddAnalyzerReference(
                solution.ProjectIds.Single(), new AnalyzerFileReference(type.Assembly.Location, new Loader()));
        }

        Assert.True(_workspace.TryApplyChanges(solution));
    }

    public TextDocument Article(string file) => _workspace.CurrentSolution.Article(file);

    /// <summary>The titles of our fixes that are offered at a place, and whether Fix All is.</summary>
    public async Task<string[]> FixesAsync(TextDocument document, TextSpan span)
    {
        var titles = new List<string>();
        object collections = Invoke(
            "Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", "StreamFixesAsync", document, span);
        await foreach (object collection in (IAsyncEnumerable<object>)collections)
        {
            if (Get(collection, "Provider") is not ArticleCodeFixProvider)
            {
                continue;
            }

            string all = Get(collection, "FixAllState") is null ? "" : " (Fix All)";
            titles.AddRange(
                from object fix in (IEnumerable)Get(collection, "Fixes")!
                select ((CodeAction)Get(fix, "Action")!).Title
                    + all);
        }

        return [.. titles];
    }

    /// <summary>The titles of our refactorings that are offered at a place.</summary>
    public async Task<string[]> RefactoringsAsync(TextDocument document, TextSpan span)
    {
        var task = (Task)Invoke(
            "Microsoft.CodeAnalysis.CodeRefactorings.ICodeRefactoringService", "GetRefactoringsAsync", document, span);
        await task;
        return [.. from object refactoring in (IEnumerable)Get(task, "Result")!
            where Get(refactoring, "Provider") is ArticleRefactoringProvider
            from object action in (IEnumerable)Get(refactoring, "CodeActions")!
            select ((CodeAction)Get(action, "Item1")!).Title];
    }

    public void Dispose() => _workspace.Dispose();

    private object Invoke(string service, string method, TextDocument document, TextSpan span)
    {
        Type type = Features.GetType(service, throwOnError: true)!;
        MethodInfo exports = typeof(MefHostServices).GetInterfaces()
            .SelectMany(contract => contract.GetMethods(Any))
            .First(candidate => candidate.Name == "GetExports" && candidate.GetGenericArguments().Length == 1);
        object export = ((IEnumerable)exports.MakeGenericMethod(type).Invoke(_host, null)!).Cast<object>().First();
        MethodInfo call = type.GetMethods().Single(candidate => candidate.Name == method);
        object?[] arguments = [.. call.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(TextDocument) ? document
            : parameter.ParameterType == typeof(TextSpan) ? span
            : parameter.ParameterType == typeof(CancellationToken) ? (object)TestContext.Current.CancellationToken
            : null)];
        return call.Invoke(Get(export, "Value"), arguments)!;
    }

    private static object? Get(object target, string name) =>
        target.GetType().GetProperty(name, Any)?.GetValue(target)
            ?? target.GetType().GetField(name, Any)?.GetValue(target);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
