using System.Globalization;
using ArchiveCost.Forms;

namespace ArchiveCost.Builds;

/// <summary>What builds of the archive cost, in each form.</summary>
internal static class BuildCost
{
    /// <summary>Prints a table of clean builds: of each count of articles, in each form.</summary>
    public static void Print(Workshop workshop, IReadOnlyList<int> counts, IReadOnlyList<ArchiveForm> forms)
    {
        Console.WriteLine("| articles | form | build | ratio | memory | built again | assembly / text |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (int count in counts)
        {
            double floor = 0;
            foreach (ArchiveForm form in forms)
            {
                CostProject project = workshop.Prepare(form, count);
                try
                {
                    Usage build = workshop.Build(project);
                    Usage again = workshop.Build(project);
                    floor = floor == 0 ? build.Seconds : floor;
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {count:N0} | {form.Name} | {build.Seconds:F1} s | {build.Seconds / floor:F1} | "
                        + $"{build.Megabytes:N0} MB | {again.Seconds:F1} s | {project.AssemblyOfText:F2} |"));
                }
                catch (InvalidOperationException failure)
                {
                    Console.WriteLine($"| {count:N0} | {form.Name} | {ErrorOf(failure.Message)} | | | | |");
                }
            }
        }
    }

    /// <summary>Builds each form once.</summary>
    /// <exception cref="InvalidOperationException">One does not build, or takes no time or memory.</exception>
    public static void Require(Workshop workshop, int count)
    {
        foreach (ArchiveForm form in ArchiveForm.All)
        {
            Usage build = workshop.Build(workshop.Prepare(form, count));
            if (build.Seconds <= 0 || build.Megabytes <= 0)
            {
                throw new InvalidOperationException($"What {form.Name} takes was not measured.");
            }
        }
    }

    // The first error's id: CS8103 where there is too much text.
    private static string ErrorOf(string output)
    {
        string? line = output.Split('\n').FirstOrDefault(line => line.Contains("error ", StringComparison.Ordinal));
        return line?[line.IndexOf("error ", StringComparison.Ordinal)..].Split(':')[0] ?? output;
    }
}
