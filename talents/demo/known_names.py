"""Full names of known actors and directors. Nobody in the demo roster may bear one of them."""

KNOWN_NAMES = frozenset(
    name.casefold()
    for name in """
    Aamir Khan|Aarti Chabria|Aarti Singh|Abhishek Bachchan|Abir Chatterjee|Aditi Rao|Aditi Sharma|Aindrila Sharma|
    Aindrila Sen|Ajay Devgn|Akshay Kumar|Alia Bhatt|Amit Sadh|Amitabh Bachchan|Amrit Maan|Anang Desai|Angad Bedi|
    Aniket Vishwasrao|Anil Kapoor|Anirban Bhattacharya|Anirban Chakrabarti|Anjali Patil|Ankit Gera|Ankita Lokhande|
    Annu Kapoor|Anurag Basu|Anurag Kashyap|Anurag Sinha|Anurag Thakur|Anupam Kher|Anushka Sharma|Anusha Dandekar|
    Aparna Sen|Arbaaz Khan|Archita Sahu|Arjun Kapoor|Ashish Vidyarthi|Ashutosh Gowariker|Ashutosh Rana|
    Ayesha Jhulka|Ayesha Takia|Ayushmann Khurrana|Barsha Priyadarshini|Bhoomika Chawla|Bobby Deol|Boman Irani|
    Chetan Hansraj|Chinmay Mandlekar|Cyrus Broacha|Cyrus Sahukar|Darshan Kumar|Deepa Mehta|Deepak Dobriyal|
    Deepika Padukone|Deepika Singh|Dhanush Kumar|Divya Bharti|Divya Dutta|Farhad Samji|Farhan Akhtar|
    Gauri Deshpande|Gauri Pradhan|Gauri Kulkarni|Gauri Shinde|Gurpreet Ghuggi|Gurpreet Bedi|Hardik Joshi|Hemant Dhome|
    Hemant Kher|Hetal Puniwala|Hrishikesh Joshi|Hrithik Roshan|Huma Qureshi|Imran Khan|Indranil Sengupta|
    Irfan Pathan|Irrfan Khan|Ishita Dutta|Jatin Goswami|Jatin Sarna|Jim Sarbh|Juhi Chawla|Junaid Khan|
    Kajal Aggarwal|Kaushik Ganguly|Kaushik Sen|Kavita Kaushik|Kavya Thapar|Kedar Shinde|Ketaki Mategaonkar|
    Ketaki Chitale|Kevin Dave|Khushboo Sundar|Kinjal Rajpriya|Kiran Kumar|Kiran Rao|Kirti Kulhari|Komal Jha|
    Komal Thacker|Kunal Kapoor|Kunal Kemmu|Kushal Tandon|Kushal Punjabi|Lopamudra Raut|Madhuri Dixit|Mahima Chaudhry|
    Malhar Thakar|Mandar Jadhav|Manish Paul|Manish Chaudhari|Manisha Koirala|Manoj Bajpayee|Manoj Pahwa|Mansi Parekh|
    Mansi Joshi|Meera Jasmine|Meera Nair|Mohit Malik|Mohit Raina|Mohit Sehgal|Monika Panwar|Moumita Gupta|
    Mrunmayee Deshpande|Mrunmayi Deshpande|Mukesh Rishi|Mukta Barve|Naina Singh|Nandini Rai|Nandita Das|
    Narendra Jha|Naseeruddin Shah|Natasha Rastogi|Navneet Nishan|Nawazuddin Siddiqui|Neha Dhupia|Neha Joshi|
    Neha Kakkar|Neha Pendse|Neha Sharma|Nidhi Jha|Nidhi Singh|Nidhi Shah|Nikhil Dwivedi|Nikhil Kamath|Nikita Dutta|
    Nikita Rawal|Nirav Mehta|Nitin Gadkari|Omkar Kulkarni|Pallavi Joshi|Pallavi Sharda|Pallavi Patil|Pankaj Kapur|
    Pankaj Tripathi|Pankaj Jha|Parineeti Chopra|Parvathy Menon|Parvathy Nair|Parvathy Thiruvothu|Persis Khambatta|
    Prajakta Mali|Prajakta Koli|Prateek Kuhad|Prateik Babbar|Prasad Oak|Preeti Jhangiani|Preity Zinta|Priya Bapat|
    Priyanka Bose|Priyanka Chopra|Priyanshu Painyuli|Prosenjit Chatterjee|Puja Banerjee|Radhika Apte|Radhika Madan|
    Ragini Khanna|Raghav Juyal|Rajkummar Rao|Rajeev Khandelwal|Rajeev Verma|Rajpal Yadav|Rakesh Bapat|Rakesh Bedi|
    Rakesh Kumar|Ranbir Kapoor|Randeep Hooda|Rani Mukerji|Ranveer Singh|Ranvir Shorey|Rashmi Desai|Rasika Dugal|
    Rekha Bhardwaj|Revathy Menon|Richa Chadha|Richa Sharma|Riddhi Dogra|Riddhi Sen|Rinku Rajguru|Ritabhari Chakraborty|
    Rohan Mehra|Rohan Shah|Rohan Sippy|Rohit Shetty|Rohit Roy|Rohit Saraf|Rohit Sharma|Rohit Suresh Saraf|
    Saba Qamar|Sachin Khedekar|Sachin Pilgaonkar|Sachin Kundalkar|Sai Pallavi|Sai Tamhankar|Saif Ali Khan|
    Sakshi Tanwar|Salman Khan|Sameer Dharmadhikari|Sameer Vidwans|Sana Khan|Sana Sheikh|Sandeep Sharma|
    Sandeepa Dhar|Sanjay Dutt|Sanjay Kapoor|Sanjay Mishra|Sanjay Leela Bhansali|Sanjay Suri|Sanya Malhotra|
    Sara Ali Khan|Satyajit Ray|Saurabh Shukla|Saurabh Jain|Sayali Sanjeev|Sayali Bhagat|Shabana Azmi|Shah Rukh Khan|
    Shahid Kapoor|Sharib Hashmi|Sharon Prabhakar|Shashank Arora|Shashank Vyas|Shashank Khaitan|Shashank Ketkar|
    Shefali Shah|Shernaz Patel|Shivangi Joshi|Shivangi Verma|Shivani Surve|Shivani Raghuvanshi|Shraddha Kapoor|
    Shraddha Das|Shreyas Talpade|Shweta Tiwari|Shweta Tripathi|Shweta Basu Prasad|Simran Bagga|Simran Kaur|Smriti Irani|
    Smriti Mandhana|Sneha Wagh|Sneha Jain|Sohini Sarkar|Sohini Sengupta|Sohrab Modi|Sonam Bajwa|Sonam Kapoor|
    Soni Razdan|Sonu Sood|Sreelekha Mitra|Subodh Bhave|Sudeep Sanjeev|Suhasini Mulay|Suman Ranganathan|Sumit Kaul|
    Sumit Vyas|Sunny Deol|Sunny Kaushal|Suresh Menon|Suresh Oberoi|Sushant Singh Rajput|Swara Bhasker|Swati Semwal|
    Swati Verma|Taapsee Pannu|Tabu Hashmi|Tanushree Dutta|Tanmay Bhat|Tara Sutaria|Tejashree Pradhan|Tillotama Shome|
    Tripti Dimri|Uma Thurman|Umar Riaz|Utkarsh Sharma|Vaibhav Tatwawadi|Vaibhav Mangle|Vandana Pathak|Vandana Gupte|
    Varun Dhawan|Varun Grover|Vaidehi Parashurami|Vicky Kaushal|Vidya Balan|Vijay Raaz|Vijay Varma|Vikas Bahl|
    Vikas Kumar|Vikrant Massey|Vikrant Singh Rajpoot|Vinay Pathak|Vinay Rai|Vinod Khanna|Vishal Bhardwaj|
    Vishal Malhotra|Vishal Jethwa|Vivek Oberoi|Vivek Mushran|Vivek Agnihotri|Yash Gowda|Yash Chopra|Yash Tonk|
    Yuvraj Singh|Yuvraj Walmiki|Zaira Wasim|Zareen Khan|Zenobia Shroff|Zoya Akhtar|Zoya Hussain|Zoya Afroz|
    Zeeshan Ayyub|Zeeshan Quadri|Adnan Siddiqui|Faizan Khan|Faisal Malik|Nadeem Khan|Danish Husain|Danish Sait|
    Faisal Rashid|Alok Nath|Alok Pandey|Mohsin Khan|Himani Shivpuri|Richa Pallod|Kanchan Awasthi|Pawan Malhotra|
    Pawan Singh|Pawan Kalyan|Kamal Haasan|Kamal Sadanah|Girish Karnad|Girish Kulkarni|Bhaskar Hazarika|Rima Das|
    Charan Raj|Sai Kumar|Vishnu Manchu|Ajay Chaudhary|Ajay Jadeja|Hari Nair|Kiran Karmarkar|Chaitra Rai|Anusha Rai|
    Anusha Shetty|Kavya Shetty|Anushka Shetty|Manasa Varanasi|Ashwin Mushran|Ashwin Kumar|Bharath Srinivasan|
    Janani Iyer|Abirami Gopikumar|Abirami Iyer|Sangeetha Krish|Meenakshi Seshadri|Meenakshi Sundaram|
    Meenakshi Chaudhary|Athira Patel|Kaizad Gustad|Zubin Mehta|Farhad Bharucha|Percy Wadia|Rustom Irani|Mehar Vij|
    Taran Adarsh|
    Kulbhushan Kharbanda|Manpreet Kaur|Harleen Sethi|Harleen Deol|Jasleen Royal|Jasleen Matharu|Fateh Randhawa
    """.replace("\n", "").split("|")
    for name in [" ".join(name.split())]
    if name
)
