using System.Globalization;
using ArchiveCost;
using ArchiveCost.Builds;
using ArchiveCost.Forms;
using ArchiveCost.Runs;

switch (args)
{
    // usage COMMAND...: what the tool starts itself with.
    case ["usage", .. string[] command]:
        Usage.Print(command);
        return 0;

    // write FOLDER COUNT: one project for each form, to look at.
    case ["write", string folder, string count]:
        foreach (ArchiveForm form in ArchiveForm.All)
        {
            CostProject.Write(folder, form, int.Parse(count, CultureInfo.InvariantCulture));
        }

        return 0;

    // build FOLDER COUNT... [FORM...]
    case ["build", string folder, .. string[] rest]:
        BuildCost.Print(Workshop.Open(folder), Counts(rest), Forms(rest));
        return 0;

    // run FOLDER COUNT... [FORM...]
    case ["run", string folder, .. string[] rest]:
        RunCost.Print(Workshop.Open(folder), Counts(rest), Forms(rest), isNative: false);
        return 0;

    // native FOLDER COUNT... [FORM...]: the same, compiled ahead of time.
    case ["native", string folder, .. string[] rest]:
        RunCost.Print(Workshop.Open(folder), Counts(rest), Forms(rest), isNative: true);
        return 0;

    // smoke: that everything still runs; nothing is timed. It throws where something does not.
    case ["smoke"]:
        string scratch = Directory.CreateTempSubdirectory("archive-cost").FullName;
        try
        {
            Workshop workshop = Workshop.Open(scratch);
            BuildCost.Require(workshop, count: 20);
            RunCost.Print(workshop, [20], [new ResourcesForm(), new ArticlesForm("all")], isNative: false);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }

        return 0;

    default:
        Console.Error.WriteLine("build | run | native FOLDER COUNT... [FORM...]; write FOLDER COUNT; smoke");
        return 1;
}

static int[] Counts(string[] words) =>
    [.. words.Where(word => char.IsAsciiDigit(word[0])).Select(word => int.Parse(word, CultureInfo.InvariantCulture))];

// All of them where none is named.
static ArchiveForm[] Forms(string[] words)
{
    ArchiveForm[] named =
        [.. ArchiveForm.All.Where(form => words.Contains(form.Folder, StringComparer.OrdinalIgnoreCase))];
    return named is [] ? [.. ArchiveForm.All] : named;
}
