namespace ArticleGenerator.Lexicon;

/// <summary>
/// First names: the commonest of the United States census (1990) and social security lists, of the statistics offices
/// of Britain and of Europe's larger languages, with their short forms; a name of both lists tells nothing. No
/// politicians are listed, nor anybody else.
/// </summary>
internal static class FirstNames
{
    public static WordList[] Lists { get; } =
    [
        // Names of both lists.
        new(
            WordClass.Male | WordClass.Female,
            """
            alexis ashley casey courtney dana jackie jamie jean jordan kelly kim lee leslie lynn marion morgan pat robin
            shannon stacy taylor terry tracy
            """),

        // Names of men.
        new(
            WordClass.Male,
            """
            aaron abdul abdullah adam ahmad ahmed alan alastair albert alberto alejandro alex alexander alfie alfonso
            alfredo ali alistair allen anders andrei andres andrew angus anthony anton antonio archie ari arjun arthur
            arturo austin ben benjamin bernard bernie bert bertrand bill billy bob bobby bogdan boris boyd brad bradley
            brandon brent bret brett brian bruce bryan caleb callum calvin carl carlos cecil cedric cesar chad charles
            chester chris christian christopher chuck clarence clark claude clifford clint clive clyde colin collin
            colton connor conor corey cory craig curtis dale damian damien damon dan daniel danny darius darrell darren
            daryl dave david dean declan denis dennis derek desmond devin dexter diego dirk dmitri dominic dominick
            donald donnie donovan douglas drew duane duncan dustin dwight dylan earl eddie edgar edmund eduardo edward
            edwin elias elijah elliot elliott elmer emanuel emil emilio emmanuel enrique eric erick erik ernest ernesto
            ernie esteban ethan eugene evan fabian federico felipe felix fernando floyd francisco francois frank fred
            freddie freddy fredrick gabriel gareth garrett gary gavin geoff geoffrey george gerald gerard gerardo
            gilbert gilberto gino giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gus gustavo
            hank hans harold harry harvey hassan hector heinrich helmut henry herbert herman hiroshi horace howard
            hubert hugh hugo humberto hunter hussein ian ibrahim ignacio isaac ismail ivan jack jacob jacques jaime jake
            jamaal jamal james jared jason jasper javier jed jeff jeffery jeffrey jerald jeremiah jeremy jermaine jerome
            jerry jesse jesus jim jimmy joachim joe joel johan johannes john johnny jon jonas jonathan jonathon jorge
            jose josef joseph josh joshua josiah juan juergen julio justin karl keith ken kenji kenneth kenny kevin
            khalid kirk klaus konrad kurt kyle lamont lance larry lars laurent lawrence leland lenny leo leon leonard
            leroy lester lewis liam lionel lloyd logan lonnie loren lorenzo louie louis luca lucas luis lukas luke
            luther lyle mack mahmoud malcolm manuel marc marcel marcelo marco marcus mario mark marlon martin marty
            marvin mateusz mathew matt matthew maurice mauricio max maximilian melvin merle micah michael micheal mickey
            miguel mike mikhail milton mitch mohamed mohammed monty morris morton muhammad mustafa myron nathan
            nathanael nathaniel neal ned neil nelson niall nicholas nick nicolas nikolai nils noah noel nolan norbert
            norman octavio odell oleg oliver olivier omar orville oscar osvaldo otis otto owen pablo patrick paul pavel
            pedro percy perry pete peter phil philip pierre pietro piotr quentin rafael rahul rajesh ralf ralph ramiro
            ramon randall randy raphael rashid raul ravi ray raymond raymundo reginald reuben rex reynaldo rhys ricardo
            richard rick rickey rickie ricky rigoberto rob robbie robert roberto rodney rodolfo rodrigo rogelio roger
            roland rolando rolf ron ronald ronnie rory ross rowan roy ruben rudy rufus rupert russ russell ryan salvador
            sam samir samuel sanjay saul scott scottie sean sebastian sergei sergey sergio seth shane shawn sheldon
            sidney silas simeon simon spencer stan stanley stefan stefano stephen steve steven stewart stuart sven
            sylvester takeshi tariq ted teddy terence terrence thaddeus theo theodor theodore thierry thomas tim timmy
            timothy tobias toby todd tom tomas tommy tony travis trevor troy tyler tyrell tyrone tyson ulrich uriah
            vaughn vernon victor vikram viktor vince vincent vincenzo virgil vito vladimir wade wallace walt walter
            warren wayne wesley wilbur wilfred wilhelm willard william willie willis willy winston wolfgang woodrow
            xavier youssef yuri yusuf zach zachariah zachary zack zane zeke
            """),

        // Names of women.
        new(
            WordClass.Female,
            """
            abby abigail ada adele adriana agnes agnieszka aino aisha alana alberta alexandra alice alicia alina alison
            allison alma alyssa amanda amber amelia amy ana anastasia andrea angela angelica anita ann anna anne annette
            annie annika antonia aoife april arlene ashlee astrid audrey ava barbara beatrice becky belinda bernadette
            bernice bertha bessie beth bethany betsy betty beverly bianca birgit blanca bonnie brandi brenda briana
            brianna bridget britney brittany brooke camille candace candice cara carla carly carmen carol carole carolyn
            carrie cassandra cassie catherine cathy cecelia cecilia celeste celia charlene charlotte chelsea cheryl
            chloe christa christina christine christy cindy claire clara claudia colleen connie constance cora corinne
            cristina crystal cynthia daniela danielle daphne darlene deanna debbie deborah debra deirdre delia delores
            denise desiree destiny diana diane dianne dolores donna doreen doris dorothea dorothy edith edna eileen
            elaine eleanor elena elisa elise elizabeth ella ellen eloise elsa elsie emily emma erica erika erin
            esmeralda estelle esther ethel eva evelyn ewa faith fatima faye felicia fiona flora florence frances
            francesca freda freya frieda gabriela gabriella gail gemma genevieve georgia georgina geraldine gertrude
            gina gladys glenda gloria grace greta gretchen gwen gwendolyn hailey haley hanna hannah harriet hazel
            heather heidi helen helena helene henrietta hilary hilda hillary holly ida imogen indira ingrid irene irina
            irma isabel isabella isabelle jacqueline jade jan jana jane janelle janet janice janine jasmine jeanette
            jeanne jenna jennifer jenny jessica jill jillian joan joanna joanne jocelyn jodi johanna josephine joyce
            juanita judith judy julia juliana julianne julie juliet june justine kara karen karin kate katelyn katherine
            kathleen kathryn kathy katie katja katrina kay kayla keiko keira kelsey kendra kerstin kimberley kimberly
            kirsten krista kristen kristin kristina kristine krystal lakshmi lara latoya laura lauren lauretta laurie
            leah leila lena leona leticia lila lillian lily linda lindsay linnea lisa liz liza lois loretta lori
            lorraine louisa louise lucia lucille lucinda lucy luisa lupe lydia mabel madeleine madeline madison magda
            maggie malgorzata mandy mara marcia margaret margarita margot marguerite maria marian mariana marianne
            maribel marie marilyn marina marisa marjorie marla marlene marsha marta martha martina mary matilda maureen
            mavis maxine maya megan meghan mei melinda melissa meredith mia michelle mildred millie mina mindy minnie
            miranda miriam moira molly mona monica monika monique muriel myra nadia nadine nancy naomi natalia natalie
            natasha nellie niamh nicole nikki nina noelle nora norma olga olivia paige paloma pamela patricia patsy
            patti patty paula pauline pearl peggy penelope penny petra phoebe phyllis pilar polly priscilla priya
            rachael rachel ramona raquel rebecca regina renata renee rhoda rhonda rita ritva roberta robyn rochelle rosa
            rosalie rosalind rosanne rose roseann rosemary rosie roxanne ruby ruth sabine sabrina sadie saga sakura
            sally salma samantha samira sandra sara sarah selma serena shana shania sharon sheila shelley sherri sherry
            sheryl shirin shirley shonda signe sigrid silvia simone siobhan sofia solveig sonia sonja sophia sophie
            stacey stella stephanie sue sunita susan suzanne svetlana sylvia tabitha tamara tammy tanya tara tatiana
            teresa teri tessa thelma theresa tiffany tina tonya trina trisha trudy ulrike ursula valentina valeria
            valerie vanessa vera verna veronica vicki vicky victoria viola virginia vivian wanda wendy whitney wilma
            winifred yasmin yolanda yuki yvette yvonne zara zoe zoey zofia
            """),
    ];
}
