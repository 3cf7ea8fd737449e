using System.Diagnostics;

namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>Runs the <c>dotnet</c> command as a user's shell would, not as a child of a test run.</summary>
internal static class DotNet
{
    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs a command in a folder, with a folder of its own for the packages it restores.</summary>
    public static async Task<CommandResult> RunAsync(string directory, string packages, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        ForgetTheTestRun(start.Environment);
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // No build node outlives the test and keeps its files open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{Host} does not start.");
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new CommandResult(
            $"dotnet {string.Join(' ', arguments)}", process.ExitCode, await output + await errors);
    }

    // The test run's MSBuild hands its own paths down; another project built with them would build something else.
    private static void ForgetTheTestRun(IDictionary<string, string?> environment)
    {
        string[] inherited = [.. environment.Keys.Where(name =>
            name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))];
        foreach (string name in inherited)
        {
            environment.Remove(name);
        }
    }
}
