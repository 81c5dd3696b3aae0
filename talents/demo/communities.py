"""Where invented people come from: name pools, languages, cities and accents that go together.

A community only shapes the demo roster; no row stores it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Community:
    """`weight` is its share of the roster; `languages` are spoken natively, the first by everybody."""

    weight: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    languages: tuple[str, ...]
    cities: tuple[str, ...]
    accents: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


COMMUNITIES: dict[str, Community] = {
    "marathi": Community(
        17,
        _words(
            "Aarohi Mrunmayi Sayali Prajakta Ketaki Rutuja Gauri Vaidehi Mukta Tejashree Anagha Shalaka Ovi Radhika"
        ),
        _words(
            "Sharvil Aniket Chinmay Omkar Tanmay Sameer Kedar Prasad Ninad Mandar Shreyas Vaibhav Hrishikesh Nilesh"
        ),
        _words("Deshmukh Kulkarni Gokhale Pawar Jadhav Shinde Kadam Bhosale Sawant Joglekar Phadke Ghadge More Kelkar"),
        ("mr", "hi"),
        _words("pune nashik nagpur kolhapur pune"),
        ("marathi", "bambaiya"),
        ("lavani", "mallakhamb"),
    ),
    "gujarati": Community(
        9,
        _words("Hetal Kinjal Dhwani Jigna Mansi Foram Urvi Riddhi Khushbu Avni Krupa Devanshi"),
        _words("Jignesh Parth Harsh Dhaval Mitesh Chirag Bhavik Hardik Malhar Kushal Nirav Tejas"),
        _words("Shah Patel Mehta Desai Trivedi Gandhi Vyas Bhatt Parekh Solanki Joshipura Doshi"),
        ("gu", "hi"),
        _words("ahmedabad surat vadodara"),
        ("gujarati",),
        ("garba",),
    ),
    "punjabi": Community(
        9,
        _words("Simran Harleen Jasleen Navneet Gurpreet Manpreet Amrit Kirat Ravneet Mehar Prabhleen Taran"),
        _words("Gurjot Harman Jaskaran Manveer Navdeep Sukhman Ranveer Amanjot Karanbir Jobanpreet Angad Fateh"),
        _words("Sandhu Gill Bedi Ahluwalia Sodhi Dhaliwal Khurana Chawla Arora Bajwa Grewal Walia"),
        ("pa", "hi"),
        _words("amritsar ludhiana chandigarh delhi"),
        ("punjabi", "delhi"),
        ("bhangra",),
    ),
    "awadhi": Community(
        12,
        _words(
            "Shivangi Pallavi Anamika Nidhi Shraddha Vartika Ragini Akanksha Smriti Garima Mahima Apoorva Kirti Sneha"
        ),
        _words(
            "Abhinav Shashank Saurabh Prateek Anurag Vikrant Mayank Shivam Utkarsh Devesh Alok Himanshu Nikhil Akhil"
        ),
        _words(
            "Tripathi Mishra Shrivastav Srivastava Dwivedi Saxena Awasthi Chaturvedi Singh Verma Nigam Bajpai Rastogi"
        ),
        ("hi", "awa"),
        _words("lucknow kanpur varanasi noida ghaziabad delhi"),
        ("lucknowi", "delhi"),
        ("kathak",),
    ),
    "bihari": Community(
        7,
        _words("Neha Khushi Anjali Swati Puja Soni Rinki Surbhi Ankita Kumud Aditi Nutan"),
        _words("Rajnish Manish Chandan Gaurav Amarendra Vivek Rakesh Sunny Avinash Pankaj Satyam Kundan"),
        _words("Kumar Jha Thakur Sinha Prasad Yadav Pathak Choudhary Ranjan Mandal Pandey Ojha"),
        ("hi", "bho", "mai"),
        _words("patna ranchi delhi"),
        ("bihari", "bhojpuri"),
    ),
    "haryanvi": Community(
        5,
        _words("Sonam Monika Manisha Pinki Reetu Sarita Anju Komal Nikita Preeti Kavita Suman Jyoti Annu"),
        _words("Sandeep Naveen Mohit Ankit Sumit Parveen Amit Deepak Rohtash Vikas Sachin Kuldeep"),
        _words("Dahiya Hooda Malik Sangwan Rathee Deswal Kadian Punia Dhankhar Ahlawat Sehrawat Nandal"),
        ("bgc", "hi"),
        _words("rohtak hisar gurugram faridabad delhi"),
        ("haryanvi", "delhi"),
        _words("wrestling kabaddi boxing athletics"),
    ),
    "rajasthani": Community(
        5,
        _words("Padmini Bhavna Divya Mitali Kanika Nandini Gayatri Vasundhara Chetna Hemlata"),
        _words("Digvijay Yuvraj Mahipal Bhanu Lokesh Devendra Kunal Hemant Raghav Vijayraj"),
        _words("Rathore Shekhawat Choudhary Sharma Purohit Bhati Maheshwari Soni Jain Gehlot"),
        ("hi", "raj", "mwr"),
        _words("jaipur jodhpur udaipur"),
        ("rajasthani",),
        ("horse_riding",),
    ),
    "bengali": Community(
        7,
        _words(
            "Aindrila Sohini Ritabhari Debjani Poulami Moumita Anwesha Tanushree Sreelekha Ishita Oindrila Madhurima"
        ),
        _words("Anirban Arghya Sayan Rwitobroto Subhajit Debashis Indranil Kaushik Aritra Soumyadeep Prosenjit Abir"),
        _words(
            "Banerjee Mukherjee Chatterjee Sengupta Bhattacharya Ghoshal Dasgupta Majumdar Lahiri Sarkar Nandy Biswas"
        ),
        ("bn", "hi"),
        _words("kolkata kolkata delhi"),
        ("bengali",),
    ),
    "odia": Community(
        2,
        _words("Subhasmita Lipsa Barsha Itishree Prangya Suchismita Archita Lopamudra"),
        _words("Biswajit Soubhagya Debasish Sidharth Pratyush Chinmaya Ansuman Satyabrata"),
        _words("Mohapatra Patnaik Sahoo Behera Panda Nayak Tripathy Rout"),
        ("or", "hi"),
        _words("bhubaneswar bhubaneswar kolkata"),
        (),
        ("odissi",),
    ),
    "tamil": Community(
        4,
        _words("Kayalvizhi Yazhini Nivedhitha Janani Thamarai Abirami Kavya Meenakshi Sangeetha Vennila"),
        _words("Karthikeyan Senthil Arulmozhi Prabhakaran Kathir Ilango Muthukumar Bharath Vetrivel Ashwin"),
        _words("Subramanian Ramanathan Iyer Natarajan Murugan Sundaram Venkatesan Chidambaram Raghunathan Selvam"),
        ("ta",),
        _words("chennai chennai bengaluru"),
        ("south_indian",),
        ("bharatanatyam",),
    ),
    "telugu": Community(
        3,
        _words("Sravani Lasya Harika Sahithi Mounika Bhargavi Pranathi Tejaswi"),
        _words("Praneeth Sai Charan Vamsi Bhargav Srikar Rohith Sandilya"),
        _words("Reddy Rao Varma Chowdary Naidu Konduru Vemuri Gadde"),
        ("te",),
        _words("hyderabad hyderabad vijayawada"),
        ("hyderabadi", "south_indian"),
        ("kuchipudi",),
    ),
    "malayali": Community(
        3,
        _words("Parvathy Aswathy Athira Gopika Sreelakshmi Meera Anjana Revathy"),
        _words("Unnikrishnan Sreejith Vishnu Ajay Jithin Midhun Sooraj Hari"),
        _words("Nair Menon Pillai Kurup Varghese Warrier Nambiar Panicker"),
        ("ml",),
        _words("kochi thiruvananthapuram bengaluru"),
        ("south_indian",),
        ("kalaripayattu",),
    ),
    "kannadiga": Community(
        2,
        _words("Chaitra Spoorthi Bhoomika Sinchana Manasa Deepthi Vinutha Anusha"),
        _words("Pruthvi Chethan Darshan Nagaraj Raghavendra Sudeep Kiran Vinay"),
        _words("Gowda Hegde Shetty Bhat Rai Kamath Acharya Patil"),
        ("kn", "tcy"),
        _words("bengaluru mangaluru bengaluru"),
        ("south_indian",),
    ),
    "muslim_north": Community(
        8,
        _words("Zoya Sana Alisha Farheen Nazia Mahira Ayesha Rukhsar Sadia Uzma Shifa Inaya Saba Huma"),
        _words("Arbaaz Faizan Zeeshan Imaad Sahil Nadeem Kabeer Rehan Adnan Yusuf Taufiq Junaid Haris Irfan"),
        _words("Ansari Siddiqui Qureshi Sheikh Pathan Mirza Rizvi Farooqui Usmani Naqvi Haque Kidwai"),
        ("ur", "hi"),
        _words("lucknow delhi bhopal hyderabad"),
        ("lucknowi", "bambaiya", "hyderabadi"),
    ),
    "goan": Community(
        4,
        _words("Sharon Melanie Charmaine Ashlyn Rochelle Jovita Larissa Priscilla Natasha Michelle"),
        _words("Kevin Nigel Savio Rohan Ashton Clyde Glenn Elvis Jason Merwyn"),
        _words("Fernandes D'Souza Pereira Rodrigues D'Mello Lobo Pinto Gonsalves Furtado Mascarenhas"),
        ("kok", "en"),
        _words("panaji panaji mangaluru"),
        ("neutral_indian", "bambaiya"),
        ("guitar", "singing"),
    ),
    "parsi": Community(
        2,
        _words("Zenobia Freny Persis Delna Ava Shernaz Mahrukh Tinaz"),
        _words("Cyrus Zubin Rustom Kaizad Farhad Jehan Sohrab Percy"),
        _words("Daruwala Batliwala Mistry Contractor Engineer Wadia Bharucha Dastur"),
        ("gu", "en"),
        _words("pune surat pune"),
        ("neutral_indian", "gujarati", "bambaiya"),
        ("piano",),
    ),
    "sindhi": Community(
        2,
        _words("Bharti Kajal Jyotsna Roshni Heena Varsha Vanita Lavina"),
        _words("Naresh Jatin Hitesh Lalit Vishal Dinesh Suresh Mukesh"),
        _words("Lalwani Advani Motwani Chhabria Keswani Vaswani Bhojwani Ramchandani"),
        ("sd", "hi"),
        _words("pune ahmedabad indore"),
    ),
    "pahadi": Community(
        3,
        _words("Shivani Kanchan Himani Richa Babita Deepa Kusum Mamta"),
        _words("Hemendra Tribhuvan Kamal Girish Pawan Ashutosh Bhupesh Lakshman"),
        _words("Rawat Negi Bisht Nautiyal Joshi Thapliyal Bhandari Chauhan"),
        ("hi", "gbm"),
        _words("dehradun shimla delhi"),
        ("pahadi",),
        ("rock_climbing",),
    ),
    "kashmiri": Community(
        2,
        _words("Mehvish Insha Sabiya Aarti Sheetal Zaira Rifat Naina"),
        _words("Aadil Basit Danish Rohit Sanjay Mohsin Umar Faisal"),
        _words("Bhat Dar Lone Wani Kaul Raina Dhar Mattoo"),
        ("ks", "ur", "hi"),
        _words("srinagar delhi srinagar"),
        ("pahadi",),
        ("skating",),
    ),
    "central": Community(
        3,
        _words("Rashmi Sadhana Priyanka Aparna Shweta Namrata Rekha Vandana"),
        _words("Ashish Rajeev Nitin Sanskar Arpit Shubham Vinod Yash"),
        _words("Dubey Sahu Baghel Malviya Rajput Chouhan Upadhyay Tiwari"),
        ("hi", "hne"),
        _words("bhopal indore raipur"),
        ("delhi",),
    ),
    "assamese": Community(
        2,
        _words("Jonali Barnali Rimjhim Pompi Kasturi Nayanika Dikshita Mridusmita"),
        _words("Bhaskar Nayan Dhrubajyoti Pranjal Rituraj Kaustav Himangshu Jyotishman"),
        _words("Bora Saikia Baruah Hazarika Kalita Gogoi Deka Phukan"),
        ("as", "hi"),
        _words("guwahati guwahati kolkata"),
    ),
    "manipuri": Community(
        2,
        _words("Leishna Sanatombi Bidya Thoibi Linthoi Chanu Roshini Memcha"),
        _words("Ibomcha Tomba Sanathoi Bungcha Lanchenba Thoiba Rishikanta Nganba"),
        _words("Laishram Moirangthem Ningthoujam Khumanthem Yumnam Thokchom Heisnam Longjam"),
        ("mni", "en"),
        _words("imphal guwahati delhi"),
        ("neutral_indian",),
        ("boxing", "football"),
    ),
}
